import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listTopics } from "../../../db/queries/public/taxonomy";
import { addressOf, type FeedList, feedsOf } from "../../../i18n/addresses";
import { everyLanguage } from "../alternates";
import { metadataOf } from "../metadata";
import { localeOf, type PageProps } from "../parameters";
import { ReaderPage } from "../reader-page";
import { readNewsroom } from "../site";

export default async function Page({ params }: PageProps) {
  const locale = localeOf((await params).locale);
  const [t, { sections }, projects, institutions] = await Promise.all([
    getTranslations(),
    readNewsroom(locale),
    listTopics("project", locale),
    listTopics("institution", locale),
  ]);
  const lists: { name: string; list: FeedList }[] = [
    { name: t("Feeds.all"), list: {} },
    { name: t("Feeds.breaking"), list: { breaking: true } },
    ...sections.map(({ name, slug }) => ({ name, list: { section: slug } })),
    ...[...projects, ...institutions].map(({ name, kind, slug }) => ({ name, list: { topic: { kind, slug } } })),
  ];
  const nameOf = { rss: "RSS", atom: "Atom", json: "JSON", yandex: t("Feeds.fullText") };
  return (
    <ReaderPage locale={locale} place={{ page: "feeds", locale }} versions={everyLanguage({ page: "feeds" })}>
      <div className="fixed-page text">
        <h1>{t("Feeds.title")}</h1>
        <p>{t("Feeds.intro")}</p>
        <dl className="feed-list">
          {lists.map(({ name, list }) => (
            <div key={addressOf({ page: "feed", locale, ...list })}>
              <dt>{name}</dt>
              {feedsOf(locale, list).map(({ format, address }) => (
                <dd key={format}>
                  <a href={address}>{nameOf[format]}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </ReaderPage>
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const [t, { name }] = await Promise.all([getTranslations(), readNewsroom(locale)]);
  return metadataOf({
    place: { page: "feeds", locale },
    title: t("Feeds.title"),
    description: t("Feeds.description", { name }),
    versions: everyLanguage({ page: "feeds" }),
  });
}
