import type { LocalNames, TaxonKind, TaxonRows } from "../db/queries/taxonomy";
import type { Transaction } from "../db/transaction";
import { reservedSlugs } from "../i18n/addresses";
import { type Locale, locales } from "../i18n/locales";
import { slugOf } from "../i18n/slug";

export type NameFailure = {
  ok: false;
  reason: "nameMissing" | "slugReserved" | "slugTaken";
  /** The language whose name it is about. */
  locale: Locale;
};

/**
 * The names as they can be kept: without those left empty, each with a slug, made from the name where none is given.
 * What is named in a language stays named in it, for it has an address there; at least one language has a name.
 * @param owner whose names they are; null for what is new.
 */
export async function namesFor(
  tx: Transaction,
  wanted: { kind: TaxonKind; rows: TaxonRows; owner: number | null; names: LocalNames },
): Promise<{ ok: true; names: LocalNames } | NameFailure> {
  const { kind, rows, owner } = wanted;
  const before = owner === null ? {} : await rows.namesOf(tx, owner);
  const names: LocalNames = {};
  for (const locale of locales) {
    const name = wanted.names[locale]?.name.trim() ?? "";
    if (name === "" && before[locale]) return { ok: false, reason: "nameMissing", locale };
    if (name === "") continue;
    const slug = slugOf(wanted.names[locale]?.slug.trim() || name);
    if (kind === "section" && reservedSlugs(locale).includes(slug))
      return { ok: false, reason: "slugReserved", locale };
    const other = await rows.ownerOf(tx, locale, slug);
    if (other !== undefined && other !== owner) return { ok: false, reason: "slugTaken", locale };
    names[locale] = { name, slug, description: wanted.names[locale]?.description.trim() ?? "" };
  }
  return Object.keys(names).length > 0 ? { ok: true, names } : { ok: false, reason: "nameMissing", locale: locales[0] };
}

/** A key that nothing of the kind has: made from the first name's slug. */
export async function freeKey(tx: Transaction, rows: TaxonRows, names: LocalNames): Promise<string> {
  const wanted = locales.flatMap((locale) => names[locale]?.slug ?? [])[0] ?? "";
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await rows.hasKey(tx, key))) return key;
  }
}
