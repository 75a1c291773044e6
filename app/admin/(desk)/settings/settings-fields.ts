import { z } from "zod";
import type { SiteSettings } from "../../../../db/queries/settings";
import { type Locale, locales } from "../../../../i18n/locales";

/** What the form of the settings says, as it was typed; by field, several where a name is repeated. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a field; the words for it are the page's. */
export type Mistake = "nameMissing" | "networkNameMissing" | "urlWrong" | "tooLong";

const texts = ["name", "claim", "imprint", "contact"] as const;
const longest = { name: 80, claim: 200, imprint: 20_000, contact: 20_000 } as const;
const longestUrl = 500;

export function typedOf(form: FormData): Typed {
  const names = ["networkName", "networkUrl", ...locales.flatMap((locale) => texts.map((text) => `${locale}.${text}`))];
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String)]));
}

/** The rows of the networks after one of their buttons: `add`, `up:1`, `down:0`, `remove:2`. */
export function rowsAfter(typed: Typed, step: string): Typed {
  const [kind, at] = step.split(":");
  const index = Number(at);
  const changed = (all: readonly string[] = []) => {
    const rows = [...all];
    if (kind === "add") return [...rows, ""];
    const [row] = rows.splice(index, 1);
    if (kind !== "remove" && row !== undefined) rows.splice(Math.max(0, index + (kind === "up" ? -1 : 1)), 0, row);
    return rows;
  };
  return { ...typed, networkName: changed(typed.networkName), networkUrl: changed(typed.networkUrl) };
}

const url = z.url({ protocol: /^https?$/ }).max(longestUrl);

/** The settings that were typed, or what is wrong by field. Rows left empty are none. */
export function settingsOf(
  typed: Typed,
): { ok: true; settings: SiteSettings } | { ok: false; mistakes: Record<string, Mistake> } {
  const mistakes: Record<string, Mistake> = {};
  const textIn = (text: (typeof texts)[number], locale: Locale) => {
    const field = `${locale}.${text}`;
    const value = (typed[field]?.[0] ?? "").replace(/\r\n?/g, "\n").trim();
    if (text === "name" && value === "") mistakes[field] = "nameMissing";
    if (value.length > longest[text]) mistakes[field] = "tooLong";
    return value;
  };
  const localised = (text: (typeof texts)[number]) =>
    Object.fromEntries(locales.map((locale) => [locale, textIn(text, locale)]));
  const networks = (typed.networkName ?? []).flatMap((given, index) => {
    const row = { name: given.trim(), url: (typed.networkUrl?.[index] ?? "").trim() };
    if (row.name === "" && row.url === "") return [];
    if (row.name === "") mistakes[`networkName.${index}`] = "networkNameMissing";
    if (row.name.length > longest.name) mistakes[`networkName.${index}`] = "tooLong";
    if (!url.safeParse(row.url).success) mistakes[`networkUrl.${index}`] = "urlWrong";
    return [row];
  });
  const settings = {
    ...{ name: localised("name"), claim: localised("claim") },
    ...{ imprint: localised("imprint"), contact: localised("contact"), networks },
  };
  return Object.keys(mistakes).length > 0 ? { ok: false, mistakes } : { ok: true, settings };
}
