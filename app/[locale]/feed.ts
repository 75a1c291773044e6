import { createFormatter, createTranslator } from "next-intl";
import { readEnvironment } from "../../config/environment";
import { logoForMachines } from "../../content/pictures";
import { readLogo } from "../../db/queries/logo";
import { type Item, listBreaking, listLatest, shown } from "../../db/queries/public/items";
import { findTopic, listSections } from "../../db/queries/public/taxonomy";
import { readSiteSettings, textOf } from "../../db/queries/settings";
import { addressOf, type FeedFormat, type FeedList, type Place } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";
import { messagesOf } from "../../i18n/messages";
import { atom } from "../../outlets/feeds/atom";
import type { FeedContent } from "../../outlets/feeds/content";
import { jsonFeed } from "../../outlets/feeds/json-feed";
import { rss } from "../../outlets/feeds/rss";
import { yandexRss } from "../../outlets/feeds/yandex";
import { notFoundAnswer } from "./answer";
import { feedEntries } from "./feed-entries";

type FeedPlace = Extract<Place, { page: "feed" }>;

const writers: Readonly<Record<FeedFormat, { write: (feed: FeedContent) => string; type: string }>> = {
  rss: { write: rss, type: "application/rss+xml" },
  atom: { write: atom, type: "application/atom+xml" },
  json: { write: jsonFeed, type: "application/feed+json" },
  yandex: { write: yandexRss, type: "application/rss+xml" },
};

/** The feed at an address: of a language, of its breaking news, or of one of its sections or topics. */
export async function answerFeed(place: FeedPlace): Promise<Response> {
  const { locale } = place;
  const [list, settings, logo] = await Promise.all([readList(locale, place), readSiteSettings(), readLogo()]);
  if (!list) return notFoundAnswer();
  const { siteUrl, timeZone, webSubHub } = readEnvironment();
  const t = createTranslator({ locale, messages: messagesOf[locale] });
  const format = createFormatter({ locale, timeZone });
  const name = textOf(settings.name, locale);
  const { write, type } = writers[place.format ?? "rss"];
  const document = write({
    title: list.name === null ? name : t("Feeds.feedTitle", { name, list: list.name }),
    description: list.description || textOf(settings.claim, locale) || name,
    feedUrl: `${siteUrl}${addressOf(place)}`,
    pageUrl: `${siteUrl}${addressOf(list.page)}`,
    logoUrl: `${siteUrl}${logoForMachines(logo?.light).address}`,
    ...{ locale, timeZone, publisher: name, hub: webSubHub },
    entries: await feedEntries(list.items, { t, format, name, locale }),
  });
  return new Response(document, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

/** What a feed follows. `name` is null for everything of a language. */
interface FollowedList {
  name: string | null;
  description: string;
  page: Place;
  items: Item[];
}

async function readList(locale: Locale, list: FeedList): Promise<FollowedList | null> {
  if (list.breaking) return readBreaking(locale);
  if (list.topic) {
    const { kind, slug } = list.topic;
    const topic = await findTopic(kind, locale, slug);
    if (!topic) return null;
    const items = await listLatest({ locale, topicId: topic.id }, shown.feed);
    return { name: topic.name, description: topic.description, page: { page: kind, locale, slug }, items };
  }
  const { section: slug } = list;
  if (slug === undefined) {
    const items = await listLatest({ locale }, shown.feed);
    return { name: null, description: "", page: { page: "front", locale }, items };
  }
  const section = (await listSections(locale)).find((one) => one.slug === slug);
  if (!section) return null;
  const items = await listLatest({ locale, sectionId: section.id }, shown.feed);
  return { name: section.name, description: section.description, page: { page: "section", locale, slug }, items };
}

async function readBreaking(locale: Locale): Promise<FollowedList> {
  const t = createTranslator({ locale, messages: messagesOf[locale] });
  const name = textOf((await readSiteSettings()).name, locale);
  const items = await listBreaking(locale, shown.feed);
  const description = t("Feeds.breakingDescription", { name });
  return { name: t("Feeds.breaking"), description, page: { page: "front", locale }, items };
}
