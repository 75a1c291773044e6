import { expect, type Page, test } from "@playwright/test";
import { addColleague, signIn } from "./desk";
import { OwnServer } from "./own-server";

const own = new OwnServer(3952);
const chief = { name: "Clara Conrad", email: "clara@example.org", role: "chief" } as const;

test.use({ baseURL: own.site, locale: "de-DE" });
test.beforeAll(async ({ browser }) => {
  own.import(1, { headline: "Vom Draht" });
  await own.start();
  await addColleague(browser, own, chief);
});
test.afterAll(() => own.close());

/** A key as a keyboard says it: where it lies, what is printed on it, and what Windows calls it. */
interface Key {
  code: string;
  key: string;
  keyCode: number;
}

type Named = "save" | "list" | "second" | "help" | "undo" | "bold" | "enter" | "numpadEnter";

const enters = {
  enter: { code: "Enter", key: "Enter", keyCode: 13 },
  numpadEnter: { code: "NumpadEnter", key: "Enter", keyCode: 13 },
};

/** On a German keyboard Z and Y have changed places; on a Russian one the letters are Cyrillic and ? is above the 7. */
const keyboards: Record<"German" | "Russian", Record<Named, Key>> = {
  German: {
    ...enters,
    save: { code: "KeyS", key: "s", keyCode: 83 },
    list: { code: "KeyL", key: "l", keyCode: 76 },
    second: { code: "Digit2", key: "2", keyCode: 50 },
    help: { code: "Minus", key: "?", keyCode: 219 },
    undo: { code: "KeyY", key: "z", keyCode: 90 },
    bold: { code: "KeyB", key: "b", keyCode: 66 },
  },
  Russian: {
    ...enters,
    save: { code: "KeyS", key: "ы", keyCode: 83 },
    list: { code: "KeyL", key: "д", keyCode: 76 },
    second: { code: "Digit2", key: "2", keyCode: 50 },
    help: { code: "Digit7", key: "?", keyCode: 55 },
    undo: { code: "KeyZ", key: "я", keyCode: 90 },
    bold: { code: "KeyB", key: "и", keyCode: 66 },
  },
};

const modifiers = { none: 0, alt: 1, control: 2, shift: 8 };

/** Presses a key as that keyboard would: Playwright's own press is always an American one. */
async function press(page: Page, key: Key, held: keyof typeof modifiers = "none"): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const text = held === "shift" ? { text: key.key } : {};
  const event = { ...key, ...text, modifiers: modifiers[held], windowsVirtualKeyCode: key.keyCode };
  await session.send("Input.dispatchKeyEvent", { type: held === "shift" ? "keyDown" : "rawKeyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  await session.detach();
}

const textOf = (page: Page) => page.locator(".sheet:not(.source-sheet) .text");
const headlineOf = (page: Page) => page.getByRole("textbox", { name: "Überschrift", exact: true });
const saved = (page: Page) => expect(page.locator(".save-line [role=status]")).toHaveText(/^Gespeichert \d/);
const saves = (page: Page) => page.waitForRequest((request) => request.method() === "PUT", { timeout: 1_500 });

for (const [name, keys] of Object.entries(keyboards))
  test(`on a ${name} keyboard one saves, publishes, goes to the list and is shown the keys`, async ({ page }) => {
    await signIn(page, chief);
    await page.getByText("Neue Meldung").click();
    await page.locator(".new-story").getByLabel("Sprache").selectOption("de");
    await page.getByRole("button", { name: "Anlegen" }).click();
    await page.waitForURL(/\/admin\/stories\/\d+\?locale=de/);
    await expect(textOf(page)).toBeEditable();

    // At once: by itself it would wait for two seconds without a key.
    await headlineOf(page).fill(`Tasten ${name}`);
    await Promise.all([saves(page), press(page, keys.save, "control")]);
    await saved(page);

    await press(page, keys.help, "shift");
    await expect(headlineOf(page)).toHaveValue(`Tasten ${name}?`);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("button", { name: "Tasten (?)" }).focus();
    await press(page, keys.help, "shift");
    const help = page.getByRole("dialog", { name: "Tasten (?)" });
    for (const [shortcut, what] of [
      ["Strg+S", "Jetzt speichern"],
      ["Strg+Enter", "Veröffentlichen, aktualisieren, berichtigen"],
      ["Alt+L", "Zur Liste der Meldungen"],
      ["Alt+2", "Русский"],
      ["Strg+B", "Fett"],
    ] as const)
      await expect(help.locator(".key-list > div").filter({ hasText: shortcut }).first()).toContainText(what);
    await page.keyboard.press("Escape");

    await textOf(page).click();
    await page.keyboard.type("Ein Wort");
    await page.keyboard.press("Control+a");
    await press(page, keys.bold, "control");
    await expect(textOf(page).locator("strong")).toHaveText("Ein Wort");
    await press(page, keys.undo, "control");
    await expect(textOf(page).locator("strong")).toHaveCount(0);

    await page.keyboard.press("End");
    for (const enter of [keys.enter, keys.numpadEnter]) {
      await press(page, enter, "control");
      await expect(page.getByRole("dialog", { name: "Veröffentlichen" })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    // Nor does a line break get into the text.
    expect(await textOf(page).locator("p").innerHTML()).not.toMatch(/<br(?! class="ProseMirror-trailingBreak")/);

    await textOf(page).click();
    await press(page, keys.second, "alt");
    await page.waitForURL(/locale=ru/);
    await page.goBack();
    await expect(textOf(page)).toBeEditable();
    await textOf(page).click();
    await press(page, keys.list, "alt");
    await page.waitForURL(/\/admin$/);
  });
