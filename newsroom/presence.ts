import * as rows from "../db/queries/presence";
import type { Transaction } from "../db/transaction";
import { type DeskFailure, onArticle } from "./desk";
import type { Person } from "./rights";

/** A tab says this often that it is there. */
export const beatMs = 5_000;
/** A tab that was silent for so long is taken for closed: three beats, and the time that a slow network takes. */
const silenceMs = 20_000;
/** Rows of tabs that closed without a word are kept a little longer than anybody asks for them. */
export const forgottenMs = 10 * 60_000;

/** Somebody who has the article open too. */
export interface Present {
  tab: string;
  personId: string;
  name: string;
  writes: boolean;
}

export interface Presence {
  ok: true;
  /** Whether this tab is the one that writes. */
  writes: boolean;
  others: Present[];
}

/**
 * A tab's heartbeat, independent of any save. The first tab writes and the others look on, until it closes, falls silent
 * or somebody takes over.
 */
export function beat(person: Person, at: { articleId: number; tab: string }): Promise<Presence | DeskFailure> {
  return onArticle(person, { articleId: at.articleId, action: "article.write" }, async (tx, _, { at: now }) => {
    await rows.dropUnseen(tx, now - forgottenMs);
    const writer = await writerOf(tx, at.articleId, now);
    const free = writer === undefined;
    await rows.putPresence(tx, {
      ...{ ...at, personId: person.id, personName: person.name, seenAt: now },
      ...(free ? { writesSince: now } : writer.tab === at.tab ? {} : { writesSince: null }),
    });
    return presenceOf(tx, at, now);
  });
}

/** Makes this tab the one that writes, whoever else did. The other learns of it by its next beat or save. */
export function takeOver(person: Person, at: { articleId: number; tab: string }): Promise<Presence | DeskFailure> {
  return onArticle(person, { articleId: at.articleId, action: "article.write" }, async (tx, _, { at: now }) => {
    await rows.nobodyWrites(tx, at.articleId);
    const here = { personId: person.id, personName: person.name, seenAt: now, writesSince: now };
    await rows.putPresence(tx, { ...at, ...here });
    return presenceOf(tx, at, now);
  });
}

/** A tab says goodbye, so that nobody has to wait for its silence. */
export function leave(person: Person, at: { articleId: number; tab: string }): Promise<{ ok: true } | DeskFailure> {
  return onArticle<{ ok: true } | DeskFailure>(
    person,
    { articleId: at.articleId, action: "article.write" },
    async (tx) => {
      await rows.dropPresence(tx, at.articleId, at.tab);
      return { ok: true };
    },
  );
}

/** The tab that writes now, if any: what a save is checked against, in its own transaction. */
export async function writerOf(tx: Transaction, articleId: number, now: number): Promise<rows.PresenceRow | undefined> {
  return (await rows.presentAt(tx, articleId, now - silenceMs)).find((one) => one.writesSince !== null);
}

async function presenceOf(tx: Transaction, at: { articleId: number; tab: string }, now: number): Promise<Presence> {
  const all = await rows.presentAt(tx, at.articleId, now - silenceMs);
  const others = all
    .filter((one) => one.tab !== at.tab)
    .map(({ tab, personId, personName, writesSince }) => ({
      tab,
      personId,
      name: personName,
      writes: writesSince !== null,
    }));
  return { ok: true, writes: all.some((one) => one.tab === at.tab && one.writesSince !== null), others };
}
