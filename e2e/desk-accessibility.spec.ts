import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addColleague, signIn } from "./desk";
import { goTo, type Opening, places, wordsOf } from "./desk-places";
import { OwnServer } from "./own-server";
import { languages } from "./site";

const own = new OwnServer(3961);
const administrator = { name: "Beate Bauer", email: "beate@example.org", role: "administrator" } as const;
const author = { name: "Константин Константинопольский", email: "kos@example.org", role: "author" } as const;

test.use({ baseURL: own.site, locale: "de-DE", viewport: { width: 1440, height: 900 } });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  own.run("prepare");
  await own.start();
  for (const somebody of [administrator, author]) await addColleague(browser, own, somebody);
});
test.afterAll(() => own.close());

for (const language of languages)
  test(`axe finds nothing in the desk, light or dark, and nothing is wider than a phone: ${language}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const opening = await begin(page, language);
    const found: string[] = [];
    for (const [name, place] of Object.entries(places)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await goTo(page, place, opening);
      found.push(...(await whatAxeFinds(page)).map((one) => `${name}: ${one}`));
      await page.setViewportSize({ width: 360, height: 780 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
        found.push(`${name}: wider than a phone`);
      // As large in one language as in the other.
      if (language === "de")
        found.push(...(await whatAxeFinds(page, "target-size")).map((one) => `${name}, phone: ${one}`));
    }
    expect(found).toEqual([]);
  });

test("every stop of the keyboard is in sight and marked, on every page of the desk", async ({ page }) => {
  test.setTimeout(600_000);
  const opening = await begin(page, "de");
  const found: string[] = [];
  for (const [name, place] of Object.entries(places)) {
    if (place.open) continue;
    await goTo(page, place, opening);
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press("Tab");
      const stop = await whereFocusIs(page);
      if (stop === null) break;
      if (!stop.isMarked || !stop.isInSight) found.push(`${name}: ${stop.name}`);
    }
  }
  expect(found).toEqual([]);
});

test("a dialog of the editor gives the focus back to its button, by Escape and by its own way out", async ({
  page,
}) => {
  const opening = await begin(page, "de");
  const { DeskEditor, DeskPublish, DeskPictures } = opening.words;
  await page.goto("/admin/stories/50?locale=de");
  for (const name of [
    DeskEditor.keys,
    DeskPublish.openChanges,
    DeskPublish.withdraw,
    DeskEditor.insertPicture,
    DeskEditor.insertStory,
  ])
    for (const way of ["key", "button"]) {
      const button = page.getByRole("button", { name, exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      if (way === "key") await page.keyboard.press("Escape");
      else
        await dialog
          .getByRole("button", { name: new RegExp(`^(${DeskEditor.cancel}|${DeskPictures.close})$`) })
          .press("Enter");
      await expect(dialog).toHaveCount(0);
      await expect(button).toBeFocused();
    }
});

test("a step taken by keyboard leaves the focus among the steps", async ({ page }) => {
  const { words, draft } = await begin(page, "de");
  await page.goto(draft);
  await page.getByRole("button", { name: words.DeskPublish.submit }).press("Enter");
  await expect(page.getByRole("button", { name: words.DeskPublish.approve })).toBeVisible();
  await expect(page.locator(".article-steps button:focus")).toHaveCount(1);
});

test("what somebody may not do is said, and an article that one may only read is marked so", async ({ page }) => {
  await signIn(page, author);
  await page.goto("/admin/people");
  await expect(page.getByText(wordsOf.de.Desk.forbidden)).toBeVisible();
  expect(await whatAxeFinds(page)).toEqual([]);
  await page.goto("/admin/stories/50?locale=de");
  await expect(page.locator(".save-line")).toHaveText(wordsOf.de.DeskEditor.readOnly);
  expect(await whatAxeFinds(page)).toEqual([]);
});

/** Signs in to a desk that speaks the language, and begins a story there. */
async function begin(page: Page, language: Opening["language"]): Promise<Opening> {
  await signIn(page, administrator);
  await page.goto("/admin/account");
  const form = page.locator("form", { has: page.locator('[name="uiLocale"]') });
  await form.locator('[name="uiLocale"]').selectOption(language);
  await form.getByRole("button").click();
  const words = wordsOf[language];
  await expect(page.getByRole("status").filter({ hasText: words.DeskAccount.saved })).toBeVisible();
  await page.goto("/admin");
  await page.locator(".new-story summary").click();
  await page.getByRole("button", { name: words.DeskList.create }).click();
  // In the language that the desk speaks.
  await page.waitForURL(`**/admin/stories/*?locale=${language}`);
  return { words, language, other: language === "de" ? "ru" : "de", draft: page.url() };
}

/** In light by every rule, in the dark by that of contrast: only the colours are others. */
async function whatAxeFinds(page: Page, rule?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    if (rule && colorScheme === "dark") break;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // The frames of a preview run no script; what is in them has tests of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ rules: { "target-size": { enabled: true } } });
    if (rule) axe.withRules(rule);
    if (colorScheme === "dark") axe.withRules("color-contrast");
    const { violations } = await axe.analyze();
    found.push(...violations.map((one) => `${one.id} ${one.nodes.map((node) => node.target).join(" ")}`));
  }
  return found;
}

/** @returns null where the page has no further stop. */
function whereFocusIs(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const marks = [element, element.closest(".preview-scale")].map((one) => one && getComputedStyle(one));
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}`,
      // A caret marks a text that is written in.
      isMarked:
        (element instanceof HTMLElement && element.isContentEditable) ||
        marks.some((style) => style && (style.outlineStyle !== "none" || style.boxShadow !== "none")),
      isInSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}
