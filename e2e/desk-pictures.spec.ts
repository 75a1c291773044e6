import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { addColleague, signIn } from "./desk";
import { OwnServer } from "./own-server";

const own = new OwnServer(3943);
const { site } = own;
const administrator = { name: "Anna Adler", email: "anna@example.org", role: "administrator" } as const;
const author = { name: "Bodo Berg", email: "bodo@example.org", role: "author" } as const;

test.use({ baseURL: site, locale: "de-DE", viewport: { width: 1440, height: 900 } });
test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  own.import(1, { headline: "Vom Draht" });
  await own.start();
  await addColleague(browser, own, administrator);
  await addColleague(browser, own, author);
});
test.afterAll(() => own.close());

const drawn = (red: number, { width = 60, height = 40, alpha = 1 } = {}) =>
  sharp({ create: { width, height, channels: 4, background: { r: red, g: 90, b: 90, alpha } } })
    .png()
    .toBuffer();

/** The head of a file as telephones write it; nothing of it but its kind can be told. */
const heic = () =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(64)]);

/** Drops files as a person's mouse does: over it first, then let go. */
async function drop(page: Page, place: Locator, files: { name: string; bytes: Buffer }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await place.dispatchEvent("dragover", { dataTransfer });
  await expect(place).toHaveClass(/drop-over/);
  await place.dispatchEvent("drop", { dataTransfer });
}

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((one) => `${one.id} ${one.nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

const fetched = async (page: Page, path: string) => (await page.request.get(path)).text();

/** The library's entry for a file, by its name; the addresses of pictures hold their numbers. */
async function openPicture(page: Page, name: string): Promise<string> {
  await page.goto(`/admin/pictures?text=${name}`);
  await page.locator(".picture-grid a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return page.url();
}

const alt = (page: Page, language: "Deutsch" | "Русский") =>
  page.getByRole("group", { name: language }).getByLabel(/^Alternativtext/);
const save = (page: Page) => page.getByRole("button", { name: "Speichern" }).click();

test("files are dropped on the library or chosen by keyboard, each with its own fate", async ({ page }) => {
  await signIn(page, administrator);
  await page.goto("/admin/pictures");
  const files = [
    { name: "hafen.png", bytes: await drawn(10) },
    { name: "telefon.heic", bytes: heic() },
    { name: "kran.png", bytes: await drawn(20) },
  ];
  await drop(page, page.locator(".drop-place"), files);
  await expect(page.getByText("2 von 3 hochgeladen, eines abgelehnt")).toBeVisible();
  const line = (name: string) => page.locator(".upload-list li").filter({ hasText: name });
  await expect(line("telefon.heic")).toContainText("Dieser Server kann HEIC nicht lesen. Bitte das Bild als JPEG");
  await expect(line("kran.png")).toContainText("in der Bibliothek");
  await expect(page.locator(".picture-grid").getByText("hafen.png")).toBeVisible();
  await expect(page.locator(".drop-place")).not.toHaveClass(/drop-over/);
  const input = page.getByLabel("Bilder auswählen oder hierher ziehen");
  await input.focus();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles({ name: "leuchtturm.png", mimeType: "image/png", buffer: await drawn(30) });
  await expect(page.locator(".picture-grid").getByText("leuchtturm.png")).toBeVisible();
  await expectNoViolations(page);
});

test("an author writes the texts of an own picture, and not those of another's", async ({ page }) => {
  await signIn(page, author);
  await page.goto("/admin/pictures");
  const buffer = await drawn(40);
  await page.locator(".drop-place input").setInputFiles({ name: "markt.png", mimeType: "image/png", buffer });
  await expect(page.locator(".picture-grid").getByText("markt.png")).toBeVisible();
  await openPicture(page, "markt.png");
  await alt(page, "Deutsch").fill("Ein Marktstand");
  await page.getByRole("group", { name: "Deutsch" }).getByLabel("Bildunterschrift").fill("Markt in Grodno");
  await save(page);
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await page.reload();
  await expect(alt(page, "Deutsch")).toHaveValue("Ein Marktstand");
  await openPicture(page, "hafen.png");
  await expect(alt(page, "Deutsch")).toBeDisabled();
  await expect(page.getByText("Autoren bearbeiten die Bilder, die sie selbst hochgeladen haben")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ersetzen" })).toHaveCount(0);
  await expectNoViolations(page);
});

test("a project gets a picture once that has its alt texts, and readers see it", async ({ page }) => {
  await signIn(page, administrator);
  const picture = await openPicture(page, "hafen.png");
  await page.goto("/admin/topics?kind=project");
  await page.getByRole("group", { name: "Deutsch" }).getByLabel("Name").fill("Häfen und Flüsse");
  await page.getByRole("group", { name: "Русский" }).getByLabel("Name").fill("Порты и реки");
  await page.getByRole("button", { name: "Bild auswählen" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Bild auswählen" });
  await dialog.getByRole("button", { name: /hafen\.png/ }).press("Enter");
  await expect(dialog).toBeHidden();
  const field = page.getByRole("group", { name: "Bild", exact: true });
  await expect(field.getByText("Alternativtext fehlt: Deutsch, Русский")).toBeVisible();
  await page.getByRole("button", { name: "Anlegen" }).click();
  await expect(field.getByRole("alert")).toHaveText("Dem Bild fehlt der Alternativtext (Deutsch).");
  const texts = await page.context().newPage();
  await texts.goto(picture);
  await alt(texts, "Deutsch").fill("Kräne am Hafen");
  await alt(texts, "Русский").fill("Краны в порту");
  await save(texts);
  await expect(texts.getByText("Gespeichert.")).toBeVisible();
  await page.getByRole("button", { name: "Anlegen" }).click();
  await page.waitForURL(/edit=\d+/);
  await expect(field.getByRole("img", { name: "Kräne am Hafen" })).toBeVisible();
  await expect(field.getByText("Alternativtext fehlt")).toHaveCount(0);
  await expectNoViolations(page);

  for (const [path, index, words] of [
    ["/de/projekte/haefen-und-fluesse", "/de/projekte", "Kräne am Hafen"],
    ["/ru/proekty/porty-i-reki", "/ru/proekty", "Краны в порту"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("img", { name: words })).toBeVisible();
    expect(await page.locator('meta[property="og:image"]').getAttribute("content")).toContain("/media/");
    await expectNoViolations(page);
    await page.goto(index);
    await expect(page.locator(".topic-picture img")).toBeVisible();
    await expectNoViolations(page);
  }
});

test("a section gets one too, on its own page alone", async ({ page }) => {
  await signIn(page, administrator);
  await page.goto("/admin/sections");
  await page.getByRole("link", { name: "Sport", exact: true }).click();
  await page.getByRole("button", { name: "Bild auswählen" }).click();
  await page
    .getByRole("dialog", { name: "Bild auswählen" })
    .getByRole("button", { name: /Kräne am Hafen/ })
    .click();
  await save(page);
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await expect.poll(() => fetched(page, "/de/sport")).toContain("head-picture");
  expect(await fetched(page, "/de/wirtschaft")).not.toContain("head-picture");
  await page.getByRole("button", { name: "Bild entfernen" }).click();
  await save(page);
  await expect.poll(() => fetched(page, "/de/sport")).not.toContain("head-picture");
});

test("a picture of a project is named with its uses, keeps its alt text, and leaves when its rights end", async ({
  page,
}) => {
  await signIn(page, administrator);
  await openPicture(page, "hafen.png");
  const uses = page.getByRole("region", { name: "Verwendet in" });
  await expect(uses.getByRole("link", { name: "Häfen und Flüsse" })).toHaveAttribute(
    "href",
    /kind=project&edit=\d+#open/,
  );
  await alt(page, "Русский").fill("");
  await save(page);
  await expect(page.getByText("der Alternativtext darf nicht fehlen")).toBeVisible();
  await alt(page, "Русский").fill("Краны в порту");
  await page.getByLabel("Rechte bis einschließlich").fill("2020-01-31");
  await save(page);
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await expect.poll(() => fetched(page, "/de/projekte/haefen-und-fluesse")).not.toContain("head-picture");
  await expect.poll(() => fetched(page, "/ru/proekty")).not.toContain("topic-picture");
  await page.goto("/admin/pictures");
  await expect(page.getByText("Ein verwendetes Bild wird nicht mehr gezeigt")).toBeVisible();
});

test("hundreds of tags are paged and filtered, and the one that is open stays", async ({ page }) => {
  own.step("openTags", { count: 120 });
  await signIn(page, administrator);
  await page.goto("/admin/topics?kind=tag");
  const rows = page.locator(".taxon-table tbody tr");
  await expect(rows).toHaveCount(50);
  const up = (row: Locator) => row.getByRole("button", { name: /^Nach oben/ });
  await expect(up(rows.first())).toHaveCount(0);
  const last = await rows.last().getByRole("link").innerText();
  await page.getByRole("link", { name: "Weitere" }).click();
  await expect(rows.first()).not.toContainText(last);
  const moved = await rows.first().getByRole("link").innerText();
  await up(rows.first()).click();
  await page.getByRole("link", { name: "Zum Anfang" }).click();
  await expect(rows.last().getByRole("link")).toHaveText(moved);
  await page.getByLabel("Suche im Namen").fill("СЛОВО 77");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole("link", { name: "Schlagwort 77" }).click();
  await expect(page.getByRole("heading", { name: "Schlagwort 77" })).toBeVisible();
  await expect(rows).toHaveCount(1);
  await expect(page.getByLabel(/aufgehen lassen in/).getByRole("option", { name: /^Schlagwort/ })).toHaveCount(119);
  await expectNoViolations(page);
  await page.getByLabel("Suche im Namen").fill("nichts davon");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByText("Kein Name enthält diese Buchstaben.")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("/admin/topics?kind=project&edit=1");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("the newsroom's logo stands on every page, on a plate in the dark, until it is taken off", async ({ page }) => {
  await signIn(page, administrator);
  await page.goto("/admin/settings");
  const part = page.getByRole("region", { name: "Logo" });
  const send = async (name: string, buffer: Buffer, form = 0) => {
    await part.getByLabel("Bilddatei").nth(form).setInputFiles({ name, mimeType: "image/png", buffer });
    await part.getByRole("button", { name: "Hochladen" }).nth(form).click();
  };
  await send("logo.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"));
  await expect(part.getByRole("alert")).toContainText("SVG wird nicht angenommen");
  await send("logo.png", await drawn(15, { width: 480, height: 112 }));
  await expect(part.getByRole("status")).toHaveText("Das Logo ist gespeichert. Jede Seite zeigt es.");
  await expect(page.locator(".desk-name img")).toBeVisible();
  await expectNoViolations(page);

  await expect.poll(() => fetched(page, "/de")).toContain("/media/logos/");
  await expect.poll(() => fetched(page, "/ru")).toContain("/media/logos/");
  const home = page.getByRole("banner").getByRole("link", { name: /: Startseite$/ });
  await page.goto("/de");
  const plate = () => home.locator(".site-logo").evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await plate()).toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await plate()).toBe("rgb(255, 255, 255)");
  expect(await home.locator("img").evaluate((one) => getComputedStyle(one).backgroundColor)).toBe("rgba(0, 0, 0, 0)");
  expect(await home.locator("img").evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(480);
  expect((await page.locator('script[type="application/ld+json"]').allTextContents()).join()).toMatch(
    /"logo":\{"@type":"ImageObject","url":"[^"]+\/media\/logos\/[0-9a-f]{64}\.png","width":"480","height":"112"\}/,
  );
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoViolations(page);

  await page.goto("/admin/settings");
  await send("dunkel.png", await drawn(240, { width: 300, height: 112 }), 1);
  await expect(part.getByRole("status")).toBeVisible();
  await expect.poll(() => fetched(page, "/de")).toContain("prefers-color-scheme: dark");
  await page.goto("/de");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => home.locator("img").evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(300);
  expect(await plate()).toBe("rgba(0, 0, 0, 0)");

  await page.goto("/admin/settings");
  await part.getByRole("button", { name: "Entfernen" }).first().click();
  await expect(part.getByRole("status")).toHaveText("Das Logo ist entfernt.");
  await expect.poll(() => fetched(page, "/de")).not.toContain("/media/logos/");
  await page.goto("/de");
  await expect(home.locator("svg.logo")).toBeVisible();
});
