import type { Metadata } from "next";
import { findPreview } from "../../../db/queries/desk/preview";
import type { Locale } from "../../../i18n/locales";
import { placeArticle } from "../../[locale]/article";
import { ArticleView } from "../../[locale]/article-view";
import { ReaderPage } from "../../[locale]/reader-page";

/** The page that readers will see, made of the text that the desk has now. Null where the story has no such article. */
export async function previewOf(locale: Locale, storyId: number) {
  const article = await findPreview(locale, storyId);
  if (!article) return null;
  const placed = await placeArticle(locale, article);
  return (
    <ReaderPage locale={locale} place={placed.place} versions={placed.versions}>
      <ArticleView {...placed} />
    </ReaderPage>
  );
}

/** Nobody is to find a preview, and no page that it links to is to learn its address. */
export function previewMetadata(title: string): Metadata {
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}
