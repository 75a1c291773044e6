import { breakingVersionOf, publishedArticleOf, putBreaking } from "../db/queries/front-page";
import * as rows from "../db/queries/writing";
import { inTransaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { byPerson } from "./desk";
import type { FrontFailure } from "./front-page";
import { may, type Person } from "./rights";

/** A line of a banner on a phone takes some 45 characters; four lines push the news off the screen. */
export const longestBreaking = 160;

export interface Breaking {
  text: string;
  /** What it leads to: a story that is published in the language, or due. */
  storyId: number | null;
  /** UTC epoch ms. */
  endsAt: number;
}

/**
 * Puts a banner on every page of a language until its end, in the place of one that is there; null takes it off. Refused
 * when somebody else changed it since the editor saw it.
 */
export async function setBreaking(
  person: Person,
  wanted: { locale: Locale; version: number; breaking: Breaking | null },
): Promise<{ ok: true; version: number } | FrontFailure> {
  const { locale, breaking } = wanted;
  if (!may(person, "frontPage.place", { locale })) return { ok: false, reason: "forbidden" };
  return inTransaction(async (tx) => {
    const by = byPerson(person);
    if ((await breakingVersionOf(tx, locale)) !== wanted.version) return { ok: false, reason: "versionConflict" };
    if (breaking && breaking.endsAt <= by.at) return { ok: false, reason: "endsInPast" };
    const article = breaking?.storyId ? await publishedArticleOf(tx, breaking.storyId, locale) : undefined;
    if (breaking?.storyId && !article) return { ok: false, reason: "notPublic" };
    const version = wanted.version + 1;
    await putBreaking(tx, { locale, version, ...(breaking ?? { text: null, storyId: null, endsAt: null }) });
    const action = breaking ? "frontPage.breaking" : "frontPage.breakingOff";
    const detail = { locale, ...breaking };
    await rows.insertAuditEntry(tx, { ...by, action, articleId: article?.id ?? null, detail });
    const nothingElse = { storyId: null, sectionId: null, topicIds: [], instants: [] };
    await rows.recordChange(tx, { locale, kind: "frame", ...nothingElse, at: by.at });
    return { ok: true, version };
  });
}
