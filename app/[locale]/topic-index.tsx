import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TopicIndexPage } from "../../components/reader/topic-index-page";
import { findPictures } from "../../db/queries/public/article";
import { listLatest } from "../../db/queries/public/items";
import { listTopics } from "../../db/queries/public/taxonomy";
import type { TopicIndexPage as IndexPlace } from "../../i18n/addresses";
import { everyLanguage } from "./alternates";
import { listed } from "./listed";
import { metadataOf } from "./metadata";
import { localeOf, type PageProps } from "./parameters";
import { ReaderPage } from "./reader-page";
import { readNewsroom } from "./site";

const kindOf = { projects: "project", institutions: "institution" } as const;

/** All projects or all institutions, each with its newest headlines. */
export async function TopicIndex({ page, params }: PageProps & { page: IndexPlace }) {
  const locale = localeOf((await params).locale);
  const t = await getTranslations();
  const [{ sections }, topics] = await Promise.all([readNewsroom(locale), listTopics(kindOf[page], locale)]);
  const pictures = await findPictures(
    locale,
    topics.flatMap(({ pictureId }) => pictureId ?? []),
  );
  const entries = await Promise.all(
    topics.map(async (topic) => ({
      topic,
      picture: (topic.pictureId !== null && pictures.get(topic.pictureId)) || null,
      stories: listed(await listLatest({ locale, topicId: topic.id }, 2), sections, locale),
    })),
  );
  const title = page === "projects" ? t("Frame.projects") : t("Frame.institutions");
  const description = page === "projects" ? t("Topics.projectsDescription") : t("Topics.institutionsDescription");
  return (
    <ReaderPage locale={locale} place={{ page, locale }} versions={everyLanguage({ page })}>
      <TopicIndexPage title={title} description={description} entries={entries} />
    </ReaderPage>
  );
}

export async function topicIndexMetadata(page: IndexPlace, { params }: PageProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations();
  return metadataOf({
    place: { page, locale },
    title: page === "projects" ? t("Frame.projects") : t("Frame.institutions"),
    description: page === "projects" ? t("Topics.projectsDescription") : t("Topics.institutionsDescription"),
    versions: everyLanguage({ page }),
  });
}
