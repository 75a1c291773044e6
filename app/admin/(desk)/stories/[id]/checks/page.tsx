import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Findings } from "../../../../../../components/desk/checks/findings";
import { locales, localeTable } from "../../../../../../i18n/locales";
import { findingsForStory } from "../../../../../../newsroom/checks/for-story";
import { requirePerson } from "../../../../session";

const storyId = z.coerce.number().int().positive();

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskChecks.page") };
}

/** What the checks say of a story's article in each language. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  await requirePerson();
  const t = await getTranslations();
  const { data: id } = storyId.safeParse((await params).id);
  if (id === undefined) notFound();
  const checked = await Promise.all(
    locales.map(async (locale) => ({ locale, ...(await findingsForStory(id, locale)) })),
  );
  if (checked.every(({ isThere }) => !isThere)) notFound();
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskChecks.page")}</h1>
        <a href={`/admin/stories/${id}`}>{t("DeskChecks.toStory")}</a>
      </header>
      {checked.map(({ isThere, ...one }) => (
        <section key={one.locale} className="checked">
          <h2>{localeTable[one.locale].name}</h2>
          {isThere ? <Findings {...one} /> : <p className="form-note">{t("DeskState.none")}</p>}
        </section>
      ))}
    </>
  );
}
