import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readEnvironment } from "../../../config/environment";
import { addressOf } from "../../../i18n/addresses";
import { everyLanguage } from "../alternates";
import { metadataOf } from "../metadata";
import { localeOf, type PageProps } from "../parameters";
import { ReaderPage } from "../reader-page";
import { readNewsroom } from "../site";

export default async function Page({ params }: PageProps) {
  const locale = localeOf((await params).locale);
  const [t, { sections }] = await Promise.all([getTranslations(), readNewsroom(locale)]);
  const { siteUrl } = readEnvironment();
  const feeds = [
    { name: t("Feeds.all"), address: addressOf({ page: "feed", locale }) },
    ...sections.map(({ name, slug }) => ({ name, address: addressOf({ page: "feed", locale, section: slug }) })),
  ];
  return (
    <ReaderPage locale={locale} place={{ page: "feeds", locale }} versions={everyLanguage({ page: "feeds" })}>
      <div className="fixed-page text">
        <h1>{t("Feeds.title")}</h1>
        <p>{t("Feeds.intro")}</p>
        <dl className="feed-list">
          {feeds.map((feed) => (
            <div key={feed.address}>
              <dt>{feed.name}</dt>
              <dd>
                <a href={feed.address}>{`${siteUrl}${feed.address}`}</a>
              </dd>
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
