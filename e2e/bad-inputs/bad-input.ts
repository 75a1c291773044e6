import { expect, type Locator, type Page } from "@playwright/test";
import { createTranslator } from "next-intl";
import type { Locale } from "../../i18n/locales";
import de from "../../messages/de.json" with { type: "json" };
import ru from "../../messages/ru.json" with { type: "json" };

const messages = { de, ru };
export const languages = { de: "Deutsch", ru: "Русский" };

/** What the tests found out of the newsroom as they set it up. */
export const known = { storyId: 0, draftId: 0, pictureId: 0, invite: "", reset: () => "" };

/** The desk's words in a language, by their names. */
export const wordsOf = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });
export type Words = ReturnType<typeof wordsOf>;

/** Something that a form cannot take, and what it says to that. */
export interface BadInput {
  form: string;
  /** Shows the form. */
  open: (page: Page, t: Words) => Promise<Locator>;
  /** Types into it what can stay and what cannot. */
  type?: (form: Locator, t: Words) => Promise<void>;
  /** The button that sends it; none where it is looked at while it is typed. */
  button?: (t: Words) => string;
  /** What is said of which field. */
  wrong: (t: Words) => [label: string, said: string][];
  /** What must still stand there. */
  kept?: (t: Words) => [label: string, value: string][];
}

/** The form of that name on a page. */
export const at = (path: string, name: (t: Words) => string) => async (page: Page, t: Words) => {
  await page.goto(path);
  return page.getByRole("form", { name: name(t), exact: true });
};
/** The only one on a page. */
export const alone = (path: string | (() => string)) => async (page: Page) => {
  await page.goto(typeof path === "string" ? path : path());
  return page.locator("main");
};
export const atStory =
  (open: (page: Page, t: Words) => Promise<Locator> = async (page) => page.locator("main")) =>
  async (page: Page, t: Words) => {
    await page.goto(`/admin/stories/${known.storyId}?locale=de`);
    await expect(page.locator(".text")).toBeEditable();
    return open(page, t);
  };
export const fill = (label: (t: Words) => string, value: string) => (form: Locator, t: Words) =>
  form.getByLabel(label(t), { exact: true }).first().fill(value);
export const zone = { zone: "Europe/Minsk" };
