import { notFound } from "next/navigation";
import type { ListedStory } from "../../components/reader/story-card";
import { countItems, type Filter, listLatest } from "../../db/queries/public/items";
import type { Range } from "../../i18n/calendar";
import { listed } from "./listed";
import { lastPage } from "./parameters";
import { readNewsroom } from "./site";

export interface ListPageContent {
  stories: ListedStory[];
  number: number;
  last: number;
  /** Whether there is more than the numbered pages reach. */
  goesOn: boolean;
}

/** One numbered page of a list. The first page of an empty list is empty; any other page that has nothing is a 404. */
export async function readListPage(
  filter: Filter,
  page: { number: number; size: number; range?: Range },
): Promise<ListPageContent> {
  const { number, size, range } = page;
  const bound = lastPage * size + 1;
  const count = await countItems(filter, bound, range);
  const last = Math.max(1, Math.min(lastPage, Math.ceil(count / size)));
  if (number > last) notFound();
  const items = await listLatest(filter, size, { offset: (number - 1) * size, ...(range ? { range } : {}) });
  const { sections } = await readNewsroom(filter.locale);
  return { stories: listed(items, sections, filter.locale), number, last, goesOn: count === bound };
}

/** Whether a list has a page of this number, so that no language leads to a page that another one lacks. */
export async function hasPage(filter: Filter, number: number, size: number): Promise<boolean> {
  const before = (number - 1) * size;
  return number === 1 || (await countItems(filter, before + 1)) > before;
}
