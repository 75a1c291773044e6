import type { ListedStory } from "../../components/reader/story-card";
import type { Item } from "../../db/queries/public/items";
import type { Section } from "../../db/queries/public/taxonomy";
import { addressOf, unnamedSection } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";

/** Items with the names and addresses that a page shows of them. */
export function listed(items: readonly Item[], sections: readonly Section[], locale: Locale): ListedStory[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return items.map((item) => {
    const section = byId.get(item.sectionId);
    const place = {
      page: "article",
      locale,
      section: sectionSlug(section),
      slug: item.slug,
      storyId: item.storyId,
    } as const;
    return { item, section: section?.name ?? "", address: addressOf(place) };
  });
}

/** An article whose section has no name in its language still has an address. */
function sectionSlug(section: Pick<Section, "slug"> | null | undefined): string {
  return section?.slug ?? unnamedSection;
}
