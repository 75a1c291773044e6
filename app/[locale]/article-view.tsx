import { ArticlePage } from "../../components/reader/article/article-page";
import { JsonLd } from "../../components/reader/json-ld";
import { firstWords } from "../../content/to-text";
import type { PublicArticle } from "../../db/queries/public/article";
import { addressOf, unnamedSection } from "../../i18n/addresses";
import { newsArticle } from "../../outlets/json-ld/article";
import { breadcrumbs } from "../../outlets/json-ld/publisher";
import { type PlacedArticle, readSurroundings } from "./article";
import { readSite } from "./site";

/** All of an article's page but the frame, for readers and for the preview alike: only the source of the text differs. */
export async function ArticleView({ locale, article, section, versions, url }: PlacedArticle) {
  const [site, surroundings] = await Promise.all([readSite(locale), readSurroundings(article)]);
  const keywords = surroundings.topics.map((topic) => topic.name);
  const description = descriptionOf(article);
  const { corrections } = surroundings;
  const others = Object.values(versions)
    .filter((version) => version.locale !== locale)
    .map((version) => ({ locale: version.locale, url: `${site.url}${addressOf(version)}` }));
  const about = { url, section: section.name, keywords, description, corrections, versions: others };
  return (
    <>
      <ArticlePage article={article} section={section} url={url} {...surroundings} />
      <JsonLd data={newsArticle(article, site, about)} />
      <JsonLd
        data={breadcrumbs([
          { name: site.name, url: `${site.url}/${locale}` },
          // A section without a name in the language has no page in it.
          ...(section.slug === unnamedSection
            ? []
            : [
                { name: section.name, url: `${site.url}${addressOf({ page: "section", locale, slug: section.slug })}` },
              ]),
          { name: article.headline, url },
        ])}
      />
    </>
  );
}

/** What machines are told that an article is about: written for them, or its lead, or its first words. */
export function descriptionOf(article: Pick<PublicArticle, "searchDescription" | "lead" | "body">): string {
  return article.searchDescription || article.lead || firstWords(article.body, 160);
}
