import * as front from "../db/queries/front-page";
import * as rows from "../db/queries/writing";
import { frontSlots } from "../db/schema";
import { inTransaction, type Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import type { By } from "./actor";
import { byPerson } from "./desk";
import { may, type Person } from "./rights";

export type Placed = front.Placed;

/** `endsAt`: UTC epoch ms; null until somebody takes it off. Left out, a story that is moved keeps its end. */
export type FrontStep =
  | { kind: "place"; storyId: number; position: number; endsAt?: number | null }
  | { kind: "takeOff"; storyId: number }
  | { kind: "end"; storyId: number; endsAt: number | null };

export type FrontFailure = {
  ok: false;
  /** `versionConflict`: somebody else placed meanwhile; `notPublic`: the language has no published article of it. */
  reason: "forbidden" | "versionConflict" | "notPublic" | "endsInPast";
};

const auditActions = { place: "frontPage.place", takeOff: "frontPage.takeOff", end: "frontPage.end" } as const;

/** Does one step of placing on a language's front page, if it still is at the version that the editor saw. */
export async function arrangeFront(
  person: Person,
  wanted: { locale: Locale; version: number; step: FrontStep },
): Promise<{ ok: true; version: number } | FrontFailure> {
  const { locale, version, step } = wanted;
  if (!may(person, "frontPage.place", { locale })) return { ok: false, reason: "forbidden" };
  return inTransaction(async (tx) => {
    const by = byPerson(person);
    if ((await front.frontVersionOf(tx, locale)) !== version) return { ok: false, reason: "versionConflict" };
    if (step.kind !== "takeOff" && (step.endsAt ?? by.at + 1) <= by.at) return { ok: false, reason: "endsInPast" };
    const article = await front.publishedArticleOf(tx, step.storyId, locale);
    if (!article && step.kind !== "takeOff") return { ok: false, reason: "notPublic" };
    const placed = arranged(await front.placementsOf(tx, locale, by.at), step);
    await keep(tx, { locale, placed, version: version + 1 }, by);
    const { kind, ...detail } = step;
    const entry = { action: auditActions[kind], articleId: article?.id ?? null, detail: { locale, ...detail } };
    await rows.insertAuditEntry(tx, { ...by, ...entry });
    return { ok: true, version: version + 1 };
  });
}

/**
 * The placements after a step. A story that comes in pushes what stands in its slot, and what that meets, one slot down
 * as far as the next slot that nobody placed; the last falls off. One that moves down lets those between move up.
 */
export function arranged(placements: readonly Placed[], step: FrontStep): Placed[] {
  const before = placements.find((one) => one.storyId === step.storyId);
  if (step.kind === "end")
    return placements.map((one) => (one === before ? { ...one, endsAt: step.endsAt } : { ...one }));
  const slots = new Map(placements.filter((one) => one !== before).map((one) => [one.position, one]));
  if (step.kind === "place") {
    const direction = before && before.position < step.position ? -1 : 1;
    const endsAt = step.endsAt === undefined ? (before?.endsAt ?? null) : step.endsAt;
    let moving: Placed | undefined = { position: step.position, storyId: step.storyId, endsAt };
    for (let at = step.position; moving && at >= 0 && at < frontSlots; at += direction) {
      const displaced = slots.get(at);
      slots.set(at, { ...moving, position: at });
      moving = displaced;
    }
  }
  return [...slots.values()].sort((one, other) => one.position - other.position);
}

/** Puts the stories in this order on a language's front page, the lead story first, and takes all others off it. */
export async function placeStories(
  tx: Transaction,
  wanted: { locale: Locale; storyIds: readonly number[] },
  by: By,
): Promise<void> {
  const { locale, storyIds } = wanted;
  const placed = storyIds.slice(0, frontSlots).map((storyId, position) => ({ position, storyId, endsAt: null }));
  await keep(tx, { locale, placed, version: (await front.frontVersionOf(tx, locale)) + 1 }, by);
  await rows.insertAuditEntry(tx, { ...by, action: "frontPage.place", articleId: null, detail: { locale, storyIds } });
}

async function keep(
  tx: Transaction,
  after: { locale: Locale; placed: readonly Placed[]; version: number },
  by: By,
): Promise<void> {
  const { locale, placed, version } = after;
  await front.setPlacements(tx, locale, placed);
  await front.setFrontVersion(tx, locale, version);
  const nothingElse = { storyId: null, sectionId: null, topicIds: [], instants: [] };
  await rows.recordChange(tx, { locale, kind: "front", ...nothingElse, at: by.at });
}
