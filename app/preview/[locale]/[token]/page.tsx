import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OverPage } from "../../../../components/reader/preview/over-page";
import { PreviewNote } from "../../../../components/reader/preview/preview-note";
import { openPreviewLink } from "../../../../newsroom/preview-links";
import { everyLanguage } from "../../../[locale]/alternates";
import { localeOf, type PageProps } from "../../../[locale]/parameters";
import { ReaderPage } from "../../../[locale]/reader-page";
import { previewMetadata, previewOf } from "../preview";

/** A preview by its secret link, for people without an account. */
export default async function Page({ params }: PageProps<"token">) {
  const { locale: parameter, token } = await params;
  const locale = localeOf(parameter);
  const link = (await openPreviewLink(token)) ?? notFound();
  if (link.kind === "over")
    return (
      <ReaderPage locale={locale} place={null} versions={everyLanguage({ page: "front" })}>
        <OverPage />
      </ReaderPage>
    );
  if (link.locale !== locale) notFound();
  return (
    <>
      <PreviewNote expiresAt={link.expiresAt} />
      {(await previewOf(locale, link.storyId)) ?? notFound()}
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return previewMetadata(t("DeskPreview.title"));
}
