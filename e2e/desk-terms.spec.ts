import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addColleague, signIn } from "./desk";
import { OwnServer } from "./own-server";

const own = new OwnServer(3955);
const chief = { name: "Clara Conrad", email: "clara@example.org", role: "chief" } as const;

test.use({ baseURL: own.site, locale: "de-DE", viewport: { width: 1440, height: 900 } });
test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  own.import(1, { headline: "Vom Draht" });
  await own.start();
  await addColleague(browser, own, chief);
});
test.afterAll(() => own.close());
test.beforeEach(({ page }) => signIn(page, chief));

const textOf = (page: Page) => page.locator(".sheet:not(.source-sheet) .text");
const noteOf = (page: Page) => page.locator(".term-note");
const deviations = (page: Page) => textOf(page).locator(".term-deviation");
const saved = (page: Page) =>
  expect(page.locator(".save-line [role=status]")).toHaveText(/^Gespeichert \d/, { timeout: 15_000 });

test("a chief lists a name with its form in each language and a spelling that is not wanted", async ({ page }) => {
  await page.goto("/admin/terms/new");
  await page.getByLabel("Art", { exact: true }).selectOption("place");
  await page.getByLabel("Festgelegte Form: Deutsch").fill("Gomel");
  await page.getByLabel("Bekannte Abweichungen: Deutsch").fill("Homel");
  await page.getByLabel("Festgelegte Form: Русский").fill("Гомель");
  await page.getByLabel("Bekannte Abweichungen: Русский").fill("Хомель");
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.waitForURL(/\/admin\/terms$/);
});

test("a deviating spelling is marked as it is typed, and the listed form taken by keyboard", async ({ page }) => {
  await page.getByText("Neue Meldung").click();
  await page.locator(".new-story").getByLabel("Sprache").selectOption("de");
  await page.getByRole("button", { name: "Anlegen" }).click();
  await page.waitForURL(/locale=de/);
  await expect(textOf(page)).toBeEditable();
  await page.getByRole("textbox", { name: "Überschrift", exact: true }).fill("Brücke in Gomel");
  await textOf(page).click();
  await page.keyboard.type("Die Brücke in Gomel ist fertig. Homel");
  await expect(textOf(page).locator(".term-approved")).toHaveText("Gomel");
  await expect(deviations(page)).toHaveText("Homel");
  await expect(deviations(page)).toHaveAttribute("title", "In der Namens- und Begriffsliste steht: Gomel");
  // It is said where the caret is, so that nobody needs a mouse to learn of it.
  await expect(noteOf(page)).toContainText("In der Namens- und Begriffsliste steht: Gomel");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await page.keyboard.press("Alt+Enter");
  await expect(textOf(page)).toHaveText("Die Brücke in Gomel ist fertig. Gomel");
  await expect(deviations(page)).toHaveCount(0);
  await expect(noteOf(page)).toHaveText("");
  await page.keyboard.press("Control+z");
  await expect(deviations(page)).toHaveText("Homel");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.type(" feiert, ganz Homel kommt.");
  // From elsewhere the same key leads there first.
  await page.keyboard.press("Control+Home");
  await expect(noteOf(page)).toHaveText("");
  await page.keyboard.press("Alt+Enter");
  await expect(noteOf(page)).toContainText("Gomel");
  await page.keyboard.press("Alt+Enter");
  await expect(textOf(page)).toHaveText("Die Brücke in Gomel ist fertig. Gomel feiert, ganz Gomel kommt.");
  await saved(page);
  await page.getByRole("button", { name: "Tasten (?)" }).click();
  await expect(page.getByRole("dialog")).toContainText("Form aus der Liste einsetzen");
});

test("so it is in a translation, in its own language and beside its source", async ({ page }) => {
  await page.getByRole("link", { name: "Brücke in Gomel" }).click();
  await page.waitForURL(/stories/);
  await page.getByRole("link", { name: /Русский/ }).click();
  await page.getByRole("button", { name: "Leer beginnen" }).click();
  await page.waitForURL(/beside=de/);
  await expect(textOf(page)).toBeEditable();
  await textOf(page).click();
  await page.keyboard.type("Мост в Хомеле готов. Gomel");
  // The German form is one that the Russian text should not have either.
  await expect(deviations(page)).toHaveText(["Хомеле", "Gomel"]);
  await page.keyboard.press("Alt+Enter");
  await expect(deviations(page)).toHaveText(["Хомеле"]);
  await expect(textOf(page)).toHaveText("Мост в Хомеле готов. Гомель");
  await page.keyboard.press("Alt+Enter");
  await expect(noteOf(page)).toContainText("Гомель");
  // By the button too.
  await noteOf(page)
    .getByRole("button", { name: /^Einsetzen/ })
    .click();
  await expect(textOf(page)).toHaveText("Мост в Гомель готов. Гомель");
  await expect(textOf(page)).toBeFocused();
  await saved(page);
});
