import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readSiteSettings, textOf } from "../../db/queries/settings";
import { everyLanguage } from "./alternates";
import { metadataOf } from "./metadata";
import { localeOf, type PageProps } from "./parameters";
import { ReaderPage } from "./reader-page";
import { readNewsroom } from "./site";

type Fixed = "imprint" | "contact";

/** Imprint and contact: the newsroom's own words, from its settings. */
export async function FixedPage({ page, params }: PageProps & { page: Fixed }) {
  const locale = localeOf((await params).locale);
  const [settings, title] = await Promise.all([readSiteSettings(), titleOf(page)]);
  const paragraphs = textOf(settings[page], locale).split(/\n\s*\n/);
  return (
    <ReaderPage locale={locale} place={{ page, locale }} versions={everyLanguage({ page })}>
      <div className="fixed-page text">
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </ReaderPage>
  );
}

export async function fixedMetadata(page: Fixed, { params }: PageProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const [t, { name }, title] = await Promise.all([getTranslations(), readNewsroom(locale), titleOf(page)]);
  const description =
    page === "imprint" ? t("Fixed.imprintDescription", { name }) : t("Fixed.contactDescription", { name });
  return metadataOf({ place: { page, locale }, title, description, versions: everyLanguage({ page }) });
}

async function titleOf(page: Fixed): Promise<string> {
  const t = await getTranslations();
  return page === "imprint" ? t("Frame.imprint") : t("Frame.contact");
}
