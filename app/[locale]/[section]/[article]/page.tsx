import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { WithdrawnPage } from "../../../../components/reader/article/withdrawn-page";
import { addressOf, parseAddress } from "../../../../i18n/addresses";
import { readArticle } from "../../article";
import { ArticleView, descriptionOf } from "../../article-view";
import { metadataOf } from "../../metadata";
import { localeOf, type PageProps } from "../../parameters";
import { ReaderPage } from "../../reader-page";

type ArticleProps = PageProps<"section" | "article">;

export default async function Page(props: ArticleProps) {
  const found = await read(props);
  const { locale, place, versions, article } = found;
  if (article.state === "withdrawn")
    return (
      <ReaderPage locale={locale} place={null} versions={versions}>
        <WithdrawnPage notice={article.withdrawalNotice} />
      </ReaderPage>
    );
  return (
    <ReaderPage locale={locale} place={place} versions={versions}>
      <ArticleView {...found} />
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
    picture,
    article: { publishedAt, updatedAt, section: section.name },
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
