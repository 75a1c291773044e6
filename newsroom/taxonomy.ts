import { abandonAddresses, moveAddress, occupyAddresses } from "../db/queries/redirects";
import { type LocalNames, moveStories, type TaxonKind, type TaxonRows, taxonRowsOf } from "../db/queries/taxonomy";
import type { TopicKind } from "../db/schema";
import { inTransaction, type Transaction } from "../db/transaction";
import { type Locale, locales } from "../i18n/locales";
import type { By } from "./actor";
import { byPerson } from "./desk";
import { addressesOf, addressesOfNames, createSection, createTopic, keepFrame, told } from "./frame";
import { undescribedIn } from "./media/alt-texts";
import { may, type Person } from "./rights";
import { freeKey, type NameFailure, namesFor } from "./taxon-names";

export type TaxonFailure =
  | NameFailure
  | { ok: false; reason: "altMissing"; locale: Locale }
  | { ok: false; reason: "forbidden" | "notFound" | "versionConflict" | "inUse"; locale?: undefined };

type Outcome<Done = unknown> = ({ ok: true } & Done) | TaxonFailure;

/** Opens a section, a project, an institution or a tag at the end of its list, with a picture of the library or none. */
export function openTaxon(
  person: Person,
  wanted: { kind: TaxonKind; names: LocalNames; pictureId?: number | null },
): Promise<Outcome<{ id: number }>> {
  return onTaxonomy<Outcome<{ id: number }>>(person, wanted.kind, async (tx, rows, by) => {
    const { kind, pictureId = null } = wanted;
    const checked = await namesFor(tx, { kind, rows, owner: null, names: wanted.names });
    if (!checked.ok) return checked;
    const { names } = checked;
    const lacking = await undescribedIn(tx, pictureId, localesOf(names));
    if (lacking) return { ok: false, reason: "altMissing", locale: lacking };
    const position = (await rows.order(tx)).length;
    const values = { key: await freeKey(tx, rows, names), position, names, pictureId };
    const id =
      kind === "section" ? await createSection(tx, values, by) : await createTopic(tx, { ...values, kind }, by);
    return { ok: true, id };
  });
}

/**
 * Changes names, slugs, descriptions and, where one is given (or null), the picture, if they still are at the version
 * that the editor saw. Old addresses redirect.
 */
export function changeTaxon(
  person: Person,
  wanted: { kind: TaxonKind; id: number; version: number; names: LocalNames; pictureId?: number | null },
): Promise<Outcome> {
  return onTaxonomy<Outcome>(person, wanted.kind, async (tx, rows, by) => {
    const { kind, id } = wanted;
    const row = await rows.find(tx, id);
    if (!row) return { ok: false, reason: "notFound" };
    if (row.version !== wanted.version) return { ok: false, reason: "versionConflict" };
    const checked = await namesFor(tx, { kind, rows, owner: id, names: wanted.names });
    if (!checked.ok) return checked;
    const { pictureId = row.pictureId } = wanted;
    const lacking = await undescribedIn(tx, pictureId, localesOf(checked.names));
    if (lacking) return { ok: false, reason: "altMissing", locale: lacking };
    const before = await rows.namesOf(tx, id);
    const isSame = JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(checked.names));
    if (isSame && pictureId === row.pictureId) return { ok: true };
    await rows.raise(tx, id, row.version);
    await rows.setPicture(tx, id, pictureId);
    for (const locale of locales) {
      const name = checked.names[locale];
      if (!name) continue;
      await rows.putName(tx, id, { locale, ...name });
      await leadOn(tx, { kind, locale, from: before[locale]?.slug ?? name.slug, to: name.slug }, by);
    }
    const slugs = Object.fromEntries(Object.entries(checked.names).map(([locale, { slug }]) => [locale, slug]));
    await keepFrame(
      tx,
      { action: `${groupOf(kind)}.save`, detail: { id, kind, slugs, pictureId, ...told({ ...row, ...checked }) } },
      by,
    );
    return { ok: true };
  });
}

/** Moves one place up (-1) or down (1) in its list; at the end of the list nothing happens. */
export function moveTaxon(person: Person, wanted: { kind: TaxonKind; id: number; by: -1 | 1 }): Promise<Outcome> {
  return onTaxonomy<Outcome>(person, wanted.kind, async (tx, rows, by) => {
    const { kind, id } = wanted;
    const row = await rows.find(tx, id);
    if (!row) return { ok: false, reason: "notFound" };
    const order = await rows.order(tx);
    const at = order.indexOf(id);
    const other = order[at + wanted.by];
    if (other === undefined) return { ok: true };
    order[at + wanted.by] = id;
    order[at] = other;
    for (const [position, one] of order.entries()) await rows.setPosition(tx, one, position);
    const detail = { id, kind, ...told({ ...row, names: await rows.namesOf(tx, id) }) };
    await keepFrame(tx, { action: `${groupOf(kind)}.move`, detail }, by);
    return { ok: true };
  });
}

/** Deletes what no story has; nothing redirects to it any more. */
export function removeTaxon(person: Person, wanted: { kind: TaxonKind; id: number }): Promise<Outcome> {
  return onTaxonomy<Outcome>(person, wanted.kind, async (tx, rows, by) => {
    const { kind, id } = wanted;
    const row = await rows.find(tx, id);
    if (!row) return { ok: false, reason: "notFound" };
    if (await rows.isUsed(tx, id)) return { ok: false, reason: "inUse" };
    const names = await rows.namesOf(tx, id);
    await abandonAddresses(tx, addressesOfNames(kind, names));
    await rows.remove(tx, id);
    const detail = { id, kind, ...told({ ...row, names }) };
    await keepFrame(tx, { action: `${groupOf(kind)}.delete`, detail }, by);
    return { ok: true };
  });
}

/**
 * Makes one topic of two of a kind: all stories of the first have the second, and the first's addresses lead to it. The
 * second keeps its picture, or gets the first's.
 */
export function mergeTopics(
  person: Person,
  wanted: { kind: TopicKind; from: number; into: number },
): Promise<Outcome<{ stories: number }>> {
  return onTaxonomy<Outcome<{ stories: number }>>(person, wanted.kind, async (tx, rows, by) => {
    const { kind, from, into } = wanted;
    const [gone, kept] = [await rows.find(tx, from), await rows.find(tx, into)];
    if (!gone || !kept || from === into) return { ok: false, reason: "notFound" };
    const [old, present] = [await rows.namesOf(tx, from), await rows.namesOf(tx, into)];
    const named = localesOf({ ...old, ...present });
    const lacking = await undescribedIn(tx, kept.pictureId, named);
    if (lacking) return { ok: false, reason: "altMissing", locale: lacking };
    const stories = await moveStories(tx, from, into);
    await rows.remove(tx, from);
    if (kept.pictureId === null && !(await undescribedIn(tx, gone.pictureId, named)))
      await rows.setPicture(tx, into, gone.pictureId);
    for (const locale of locales) {
      const [name, target] = [old[locale], present[locale]];
      // A language that only the first has a name in: its address goes on as it is.
      if (name && !target) await rows.putName(tx, into, { locale, ...name });
      if (name && target) await leadOn(tx, { kind, locale, from: name.slug, to: target.slug }, by);
    }
    await rows.raise(tx, into, kept.version);
    const { name: gonesName } = told({ ...gone, names: old });
    const detail = { id: into, kind, ...told({ ...kept, names: present }), from: gonesName, stories };
    await keepFrame(tx, { action: "topic.merge", detail }, by);
    return { ok: true, stories };
  });
}

async function onTaxonomy<Result>(
  person: Person,
  kind: TaxonKind,
  step: (tx: Transaction, rows: TaxonRows, by: By) => Promise<Result>,
): Promise<Result | TaxonFailure> {
  if (!may(person, "taxonomy.write")) return { ok: false, reason: "forbidden" };
  return inTransaction((tx) => step(tx, taxonRowsOf(kind), byPerson(person)));
}

/** From each address of a slug to the same one of another. */
async function leadOn(
  tx: Transaction,
  way: { kind: TaxonKind; locale: Locale; from: string; to: string },
  by: By,
): Promise<void> {
  const [before, after] = [way.from, way.to].map((slug) => addressesOf(way.kind, way.locale, slug));
  await occupyAddresses(tx, after ?? []);
  for (const [index, from] of (before ?? []).entries())
    await moveAddress(tx, { from, to: after?.[index] ?? from, at: by.at });
}

function groupOf(kind: TaxonKind): "section" | "topic" {
  return kind === "section" ? "section" : "topic";
}

function localesOf(names: LocalNames): Locale[] {
  return locales.filter((locale) => names[locale]);
}

function inOrder(names: LocalNames): unknown {
  return locales.map((locale) => {
    const { name, slug, description } = names[locale] ?? {};
    return [name, slug, description];
  });
}
