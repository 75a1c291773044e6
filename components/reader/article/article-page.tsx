import { useLocale, useTranslations } from "next-intl";
import { ArticleBodyView } from "../../../content/to-react";
import type { PublicArticle } from "../../../db/queries/public/article";
import type { Picture } from "../../../db/queries/public/items";
import type { Section, Topic } from "../../../db/queries/public/taxonomy";
import { Headline } from "../headline";
import { Latest } from "../latest";
import { Moment } from "../moment";
import { useAddress } from "../navigation";
import type { ListedStory } from "../story-card";
import { ArticlePicture } from "./article-picture";
import { Breadcrumb } from "./breadcrumb";
import { Corrections } from "./corrections";
import { PointedTo, Related } from "./related";
import { Share } from "./share";
import { Topics } from "./topics";

export interface ArticlePageProps {
  article: PublicArticle;
  section: Section;
  dateline: string | null;
  /** Pictures inside the body, by their ids. */
  pictures: ReadonlyMap<number, Picture>;
  /** Stories that the body points to, by their ids, as far as readers can see them. */
  pointedTo: ReadonlyMap<number, ListedStory>;
  topics: Topic[];
  corrections: { text: string; publishedAt: number }[];
  related: ListedStory[];
  latest: ListedStory[];
  /** The absolute address, for sharing. */
  url: string;
}

export function ArticlePage(props: ArticlePageProps) {
  const { article, section } = props;
  const t = useTranslations();
  const address = useAddress();
  return (
    <div className="article-grid">
      <article className="article">
        <Breadcrumb
          steps={[
            { name: t("Article.home"), href: address({ page: "front" }) },
            { name: section.name, href: address({ page: "section", slug: section.slug }) },
          ]}
        />
        <Head article={article} />
        {article.picture && <ArticlePicture picture={article.picture} caption={article.pictureCaption} eager />}
        <Text {...props} />
        <Corrections corrections={props.corrections} />
        <Topics topics={props.topics} />
        <Share url={props.url} headline={article.headline} />
      </article>
      <aside className="rail">
        <Related stories={props.related} />
        <Latest stories={props.latest} title={t("Article.latest")} />
      </aside>
    </div>
  );
}

function Head({ article }: { article: PublicArticle }) {
  const t = useTranslations();
  return (
    <header className="article-head">
      <p className="article-times">
        <Moment at={article.publishedAt} as="moment" />
        <Updated publishedAt={article.publishedAt} updatedAt={article.updatedAt} />
      </p>
      <h1>
        <Headline>{article.headline}</Headline>
      </h1>
      {article.lead !== "" && <p className="lead">{article.lead}</p>}
      {article.byline && <p className="byline">{t("Article.byline", { name: article.byline })}</p>}
    </header>
  );
}

function Text({ article, dateline, pictures, pointedTo }: ArticlePageProps) {
  const t = useTranslations();
  return (
    <div className="text" lang={useLocale()}>
      <ArticleBodyView
        body={article.body}
        {...(dateline === null ? {} : { dateline })}
        tableLabel={t("Article.table")}
        renderPicture={(mediaId, caption) => {
          const picture = pictures.get(mediaId);
          return picture ? <ArticlePicture picture={picture} caption={caption} /> : null;
        }}
        renderRelated={(storyId) => {
          const story = pointedTo.get(storyId);
          return story ? <PointedTo story={story} /> : null;
        }}
      />
    </div>
  );
}

function Updated({ publishedAt, updatedAt }: { publishedAt: number; updatedAt: number | null }) {
  const t = useTranslations();
  if (updatedAt === null || updatedAt <= publishedAt) return null;
  return (
    <span className="updated">
      {t.rich("Article.updated", { moment: () => <Moment at={updatedAt} as="moment" /> })}
    </span>
  );
}
