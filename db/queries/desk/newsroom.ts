import { reader } from "../../client";
import { section, story } from "../../schema";

/** Whether nothing was ever set up: no section and no story. */
export async function isEmptyNewsroom(): Promise<boolean> {
  const [sections, stories] = await Promise.all([
    reader().select({ id: section.id }).from(section).limit(1),
    reader().select({ id: story.id }).from(story).limit(1),
  ]);
  return sections.length === 0 && stories.length === 0;
}

/** The keys of all sections, in order, with their ids. */
export async function listSectionKeys(): Promise<{ id: number; key: string }[]> {
  return reader().select({ id: section.id, key: section.key }).from(section).orderBy(section.position);
}
