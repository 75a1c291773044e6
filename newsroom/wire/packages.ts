import { wireItemByUri } from "../../db/queries/wire";
import { articleById, storyById, updateStory } from "../../db/queries/writing";
import { inTransaction } from "../../db/transaction";

/** What a package holds together: texts and pictures, by the uris of their items. */
export interface WirePackage {
  refs: readonly { uri: string; isPicture: boolean }[];
}

/**
 * Gives the first text of a package that is here its first picture that is here, unless it has one.
 * @param pictureOf the library's picture for an item's uri. @returns what is not here, by uri
 */
export async function linkPackage(
  { refs }: WirePackage,
  pictureOf: (uri: string) => number | undefined,
): Promise<{ missing: string[]; isLinked: boolean }> {
  return inTransaction(async (tx) => {
    const missing: string[] = [];
    let storyId: number | undefined;
    let pictureId: number | undefined;
    for (const { uri, isPicture } of refs) {
      const id = isPicture ? pictureOf(uri) : await storyOf(uri);
      if (id === undefined) missing.push(uri);
      else if (isPicture) pictureId ??= id;
      else storyId ??= id;
    }
    const story = storyId === undefined ? undefined : await storyById(tx, storyId);
    if (!story || pictureId === undefined) return { missing, isLinked: false };
    if (story.pictureId === null) await updateStory(tx, story.id, { version: story.version, values: { pictureId } });
    return { missing, isLinked: true };

    async function storyOf(uri: string): Promise<number | undefined> {
      const known = await wireItemByUri(tx, uri);
      return known && (await articleById(tx, known.articleId))?.storyId;
    }
  });
}
