import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { type Locale, locales, localeTable } from "./locales";
import { messagesOf } from "./messages";

const flat = new Map(locales.map((locale) => [locale, flatten(messagesOf[locale])]));
const [source = "de", ...others] = locales;

function flatten(tree: object, prefix = ""): Map<string, unknown> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      value !== null && typeof value === "object"
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value] as const],
    ),
  );
}

function messageOf(locale: Locale, key: string): string {
  return String(flat.get(locale)?.get(key));
}

/** The arguments of a message with their kinds, as `count:plural`. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${element.value}:${TYPE[element.type]}`;
    if (element.type === TYPE.tag) return [own, ...argumentsOf(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [own, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))];
    return [own];
  });
}

function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => (element.type === TYPE.plural ? [Object.keys(element.options)] : []));
}

const folders = ["app", "components", "i18n", "outlets", "server", "newsroom"];
const code = folders
  .flatMap(filesBelow)
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes(".test.") && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

describe("the words on screen", () => {
  it.each(others)("are all there in %s, and no more", (locale) => {
    expect([...(flat.get(locale)?.keys() ?? [])].sort()).toEqual([...(flat.get(source)?.keys() ?? [])].sort());
  });

  it.each(locales)("are text that can be formatted, in %s", (locale) => {
    for (const [key, message] of flat.get(locale) ?? []) {
      expect(message, key).toBeTypeOf("string");
      expect(String(message).trim(), key).not.toBe("");
      expect(() => parse(String(message)), key).not.toThrow();
    }
  });

  it.each(others)("take the same arguments in %s", (locale) => {
    for (const key of flat.get(source)?.keys() ?? [])
      expect([...new Set(argumentsOf(parse(messageOf(locale, key))))].sort(), key).toEqual(
        [...new Set(argumentsOf(parse(messageOf(source, key))))].sort(),
      );
  });

  it.each(locales)("have every plural form of %s", (locale) => {
    const forms = new Intl.PluralRules(localeTable[locale].tag).resolvedOptions().pluralCategories;
    for (const key of flat.get(locale)?.keys() ?? [])
      for (const plural of pluralsOf(parse(messageOf(locale, key))))
        expect(plural, key).toEqual(expect.arrayContaining(forms));
  });

  it("are all used", () => {
    const unused = [...(flat.get(source)?.keys() ?? [])].filter(
      (key) => !key.startsWith("Address.") && !code.includes(`"${key}"`),
    );
    expect(unused).toEqual([]);
  });

  it("in addresses are of their own letters, and each means one page", () => {
    for (const locale of locales) {
      const words = Object.values(messagesOf[locale].Address);
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[a-z][a-z-]*$/);
    }
  });
});
