import type { Page } from "@playwright/test";
import de from "../messages/de.json" with { type: "json" };
import ru from "../messages/ru.json" with { type: "json" };
import type { Language } from "./site";

/** German is declared word by word, for the sake of its placeholders. */
type Words = typeof ru;

/** What a place is opened with: the words of the desk's language, and a story of one's own that is not out yet. */
export interface Opening {
  words: Words;
  language: Language;
  other: Language;
  draft: string;
}

interface Place {
  /** An address of the desk, or of what stands before it. */
  at: (opening: Opening) => string;
  /** What is opened there, a dialog for the most part. */
  open?: (page: Page, opening: Opening) => Promise<void>;
}

export const wordsOf: Record<Language, Words> = { de, ru };

/** Of the demo: a story that is out in both languages, one that was corrected, one that was withdrawn. */
const [out, corrected, withdrawn] = ["/admin/stories/50", "/admin/stories/34", "/admin/stories/24"];

const inLanguage =
  (story: string, page = "") =>
  ({ language }: Opening) =>
    `${story}${page}?locale=${language}`;
const ownDraft = ({ draft }: Opening) => draft;
const press =
  (word: (words: Words) => string) =>
  (page: Page, { words }: Opening) =>
    page.getByRole("button", { name: word(words), exact: true }).click();

/** Every kind of page of the desk with its dialogs, except the entrance, which its own tests go through. */
export const places: Record<string, Place> = {
  stories: { at: () => "/admin" },
  "a new story": { at: () => "/admin", open: (page) => page.locator(".new-story summary").click() },
  "an empty list": { at: () => "/admin?text=nothing-is-called-so&state=outdated" },
  "what waits": { at: () => "/admin?todo=translate" },
  editor: { at: inLanguage(out), open: openDetails },
  "a withdrawn article": { at: inLanguage(withdrawn) },
  "side by side": { at: ({ language, other }) => `${out}?locale=${language}&beside=${other}` },
  "a language that is missing": { at: ({ draft, language, other }) => draft.replace(`=${language}`, `=${other}`) },
  keys: { at: inLanguage(out), open: press((words) => words.DeskEditor.keys) },
  "changes and corrections": { at: inLanguage(out), open: press((words) => words.DeskPublish.openChanges) },
  withdrawal: { at: inLanguage(out), open: press((words) => words.DeskPublish.withdraw) },
  publication: { at: ownDraft, open: openPublication },
  "a link": { at: inLanguage(out), open: openLink },
  "a picture to insert": { at: inLanguage(out), open: press((words) => words.DeskEditor.insertPicture) },
  "a gallery to insert": { at: inLanguage(out), open: openGallery },
  "a story to point to": { at: inLanguage(out), open: findStory },
  checks: { at: () => `${corrected}/checks` },
  revisions: { at: inLanguage(corrected, "/revisions") },
  "two revisions": { at: (opening) => `${inLanguage(corrected, "/revisions")(opening)}&from=1&to=3` },
  preview: { at: inLanguage(out, "/preview"), open: press((words) => words.DeskPreview.make) },
  receipt: { at: () => `${out}/receipt?locale=de&locale=ru` },
  "receipt of a withdrawal": { at: () => `${withdrawn}/receipt?locale=de&locale=ru` },
  "front page": {
    at: ({ language }) => `/admin/front?locale=${language}`,
    open: (page, { words }) => page.getByText(words.DeskFront.end).first().click(),
  },
  sections: { at: () => "/admin/sections" },
  "a section": { at: () => "/admin/sections?edit=1" },
  topics: { at: () => "/admin/topics?kind=institution" },
  "a topic": { at: () => "/admin/topics?kind=tag&edit=20" },
  terms: { at: () => "/admin/terms" },
  "a new term": { at: () => "/admin/terms/new" },
  "a term": { at: () => "/admin/terms/1" },
  suggestions: { at: () => "/admin/terms/suggestions" },
  pictures: { at: () => "/admin/pictures" },
  "no picture": { at: () => "/admin/pictures?text=nothing-is-called-so" },
  "a picture": { at: () => "/admin/pictures/3" },
  people: { at: () => "/admin/people", open: press((words) => words.DeskPeople.makeInvite) },
  "a person": { at: () => "/admin/people", open: (page) => page.locator(".people-table th a").first().click() },
  account: { at: () => "/admin/account" },
  settings: { at: () => "/admin/settings" },
  audit: { at: () => "/admin/audit" },
  "nothing there": { at: () => "/admin/nothing-here" },
};

/** Goes there and opens what is to be opened, once it is there to be used. */
export async function goTo(page: Page, place: Place, opening: Opening): Promise<void> {
  await page.goto(place.at(opening));
  if (/stories\/\d+\?/.test(page.url())) await page.locator(".paper .text, .start-translation").first().waitFor();
  await place.open?.(page, opening);
  // A dialog that looks something up, a page that is gone to.
  await page.waitForLoadState("networkidle");
}

async function openDetails(page: Page): Promise<void> {
  for (const group of await page.locator(".details-group").all())
    if (!(await group.evaluate((one) => (one as HTMLDetailsElement).open))) await group.locator("summary").click();
}

async function openPublication(page: Page, opening: Opening): Promise<void> {
  await press((words) => words.DeskPublish.open)(page, opening);
  await page.getByLabel(opening.words.DeskPublish.later, { exact: true }).check();
}

async function openLink(page: Page): Promise<void> {
  await page.locator(".text p").first().dblclick();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("textbox").fill("javascript:void 0");
  await page.keyboard.press("Enter");
}

async function openGallery(page: Page, opening: Opening): Promise<void> {
  await press((words) => words.DeskEditor.insertGallery)(page, opening);
  await page.locator(".picture-choice").first().click();
}

async function findStory(page: Page, opening: Opening): Promise<void> {
  await press((words) => words.DeskEditor.insertStory)(page, opening);
  await page.getByLabel(opening.words.DeskEditor.storyWords).fill("48");
  await press((words) => words.DeskEditor.find)(page, opening);
}
