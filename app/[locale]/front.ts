import type { FrontPageProps } from "../../components/reader/front-page";
import { listFrontSlots } from "../../db/queries/public/front";
import { listLatest, shown } from "../../db/queries/public/items";
import type { Locale } from "../../i18n/locales";
import { listed } from "./listed";
import { readNewsroom } from "./site";

/** Placed by hand, filled up by time; a section's block shows no story that already stands above. */
export async function readFrontPage(locale: Locale): Promise<FrontPageProps> {
  const { sections } = await readNewsroom(locale);
  const top = (await listFrontSlots(locale)).map((slot) => slot.item);
  const latest = await listLatest({ locale }, shown.frontLatest);
  const above = top.map((item) => item.storyId);
  const blocks = await Promise.all(
    sections.map(async (section) => ({
      section,
      stories: listed(
        await listLatest({ locale, sectionId: section.id }, shown.frontOfSection, { without: above }),
        sections,
        locale,
      ),
    })),
  );
  return {
    top: listed(top, sections, locale),
    latest: listed(latest, sections, locale),
    blocks: blocks.filter((block) => block.stories.length > 0),
  };
}
