import { createTranslator } from "next-intl";
import { readEnvironment } from "../../config/environment";
import { listLatest, shown } from "../../db/queries/public/items";
import { listSections } from "../../db/queries/public/taxonomy";
import { readSiteSettings, textOf } from "../../db/queries/settings";
import { addressOf } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";
import { messagesOf } from "../../i18n/messages";
import { rss } from "../../outlets/feeds/rss";
import { notFoundAnswer, xml } from "./answer";
import { sectionSlug } from "./listed";

/** The RSS feed of a language, or of one of its sections. */
export async function answerFeed(locale: Locale, slug?: string): Promise<Response> {
  const [sections, settings] = await Promise.all([listSections(locale), readSiteSettings()]);
  const section = slug === undefined ? null : sections.find((one) => one.slug === slug);
  if (section === undefined) return notFoundAnswer();
  const { siteUrl, timeZone } = readEnvironment();
  const t = createTranslator({ locale, messages: messagesOf[locale] });
  const items = await listLatest({ locale, ...(section ? { sectionId: section.id } : {}) }, shown.feed);
  const byId = new Map(sections.map((one) => [one.id, one]));
  const name = textOf(settings.name, locale);
  const here = section
    ? ({ page: "section", locale, slug: section.slug } as const)
    : ({ page: "front", locale } as const);
  const document = rss(
    {
      title: section ? t("Feeds.feedTitle", { name, list: section.name }) : name,
      description: section?.description || textOf(settings.claim, locale) || name,
      feedUrl: `${siteUrl}${addressOf({ page: "feed", locale, ...(section ? { section: section.slug } : {}) })}`,
      pageUrl: `${siteUrl}${addressOf(here)}`,
      entries: items.map((item) => ({
        item,
        section: byId.get(item.sectionId)?.name ?? "",
        sectionSlug: sectionSlug(byId.get(item.sectionId)),
      })),
    },
    { url: siteUrl, name, timeZone, locale, networks: settings.networks },
  );
  return xml(document, "application/rss+xml");
}
