import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticlePage } from "../../../../components/reader/article/article-page";
import { WithdrawnPage } from "../../../../components/reader/article/withdrawn-page";
import { JsonLd } from "../../../../components/reader/json-ld";
import { pictureAddress, sharedWidth } from "../../../../content/pictures";
import { firstWords } from "../../../../content/to-text";
import { addressOf, parseAddress } from "../../../../i18n/addresses";
import { newsArticle } from "../../../../outlets/json-ld/article";
import { breadcrumbs } from "../../../../outlets/json-ld/publisher";
import { readArticle, readSurroundings } from "../../article";
import { metadataOf } from "../../metadata";
import { localeOf, type PageProps } from "../../parameters";
import { ReaderPage } from "../../reader-page";
import { readSite } from "../../site";

type ArticleProps = PageProps<"section" | "article">;

export default async function Page(props: ArticleProps) {
  const found = await read(props);
  const { locale, place, versions, article, section, url } = found;
  if (article.state === "withdrawn")
    return (
      <ReaderPage locale={locale} place={null} versions={versions}>
        <WithdrawnPage notice={article.withdrawalNotice} />
      </ReaderPage>
    );
  const [site, surroundings] = await Promise.all([readSite(locale), readSurroundings(article)]);
  const keywords = surroundings.topics.map((topic) => topic.name);
  const description = descriptionOf(article);
  return (
    <ReaderPage locale={locale} place={place} versions={versions}>
      <ArticlePage article={article} section={section} url={url} {...surroundings} />
      <JsonLd data={newsArticle(article, site, { url, section: section.name, keywords, description })} />
      <JsonLd
        data={breadcrumbs([
          { name: site.name, url: `${site.url}/${locale}` },
          { name: section.name, url: `${site.url}${addressOf({ page: "section", locale, slug: section.slug })}` },
          { name: article.headline, url },
        ])}
      />
    </ReaderPage>
  );
}

export async function generateMetadata(props: ArticleProps): Promise<Metadata> {
  const { place, versions, article, section } = await read(props);
  const { picture, publishedAt, updatedAt } = article;
  return metadataOf({
    place,
    title: article.searchTitle || article.headline,
    description: descriptionOf(article),
    versions,
    noindex: article.state === "withdrawn",
    article: {
      ...{ publishedAt, updatedAt, section: section.name },
      image: picture && pictureAddress(picture.hash, sharedWidth(picture.width), "jpg"),
    },
  });
}

async function read({ params }: ArticleProps) {
  const { locale: parameter, section, article: segment } = await params;
  const locale = localeOf(parameter);
  const asked = parseAddress(`/${locale}/${section}/${segment}`);
  if (asked?.page !== "article") notFound();
  const found = (await readArticle(locale, asked.storyId)) ?? notFound();
  const canonical = addressOf(found.place);
  if (canonical !== `/${locale}/${decoded(section)}/${decoded(segment)}`) permanentRedirect(canonical);
  return found;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function descriptionOf(article: {
  searchDescription: string | null;
  lead: string;
  body: Parameters<typeof firstWords>[0];
}) {
  return article.searchDescription || article.lead || firstWords(article.body, 160);
}
