import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { addColleague, signIn as signInAs } from "./desk";
import { OwnServer } from "./own-server";
import { googleDocs, webPage, word } from "./pasted";

const own = new OwnServer(3957);
const { site } = own;
const chief = { name: "Clara Conrad", email: "clara@example.org", role: "chief" } as const;
const signIn = (page: Page) => signInAs(page, chief);

test.use({ baseURL: site, locale: "de-DE", viewport: { width: 1440, height: 900 } });
test.beforeAll(async ({ browser }) => {
  own.import(1, { headline: "Vom Draht" });
  await own.start();
  await addColleague(browser, own, chief);
});
test.afterAll(() => own.close());

/** Opens a story in German and gives its address. */
async function newStory(page: Page): Promise<string> {
  await signIn(page);
  await page.getByText("Neue Meldung").click();
  await page.locator(".new-story").getByLabel("Sprache").selectOption("de");
  await page.getByRole("button", { name: "Anlegen" }).click();
  await page.waitForURL(/\/admin\/stories\/\d+\?locale=de/);
  await expect(textOf(page)).toBeEditable();
  return page.url();
}

const textOf = (page: Page) => page.locator(".sheet:not(.source-sheet) .text");
const headlineOf = (page: Page) => page.getByRole("textbox", { name: "Überschrift", exact: true });
const leadOf = (page: Page) => page.getByRole("textbox", { name: "Vorspann", exact: true });
const stateOf = (page: Page) => page.locator(".save-line [role=status]");
const saved = (page: Page) => expect(stateOf(page)).toHaveText(/^Gespeichert \d/, { timeout: 15_000 });
const storyIdOf = (address: string) => /stories\/(\d+)/.exec(address)?.[1] ?? "";

async function write(page: Page, story: { headline?: string; lead?: string; text?: string }): Promise<void> {
  if (story.headline !== undefined) await headlineOf(page).fill(story.headline);
  if (story.lead !== undefined) await leadOf(page).fill(story.lead);
  if (story.text === undefined) return;
  await textOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(story.text);
}

async function publish(page: Page, languages: string[] = []): Promise<void> {
  await page.getByRole("button", { name: "Veröffentlichen …" }).click();
  const dialog = page.getByRole("dialog", { name: "Veröffentlichen" });
  for (const language of languages) await dialog.getByLabel(language).check();
  await dialog.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
  await expect(page.getByText("Veröffentlicht.")).toBeVisible();
}

/** How long until readers find it, in milliseconds. */
async function untilReaders(path: string, says: (answer: { status: number; text: string }) => boolean) {
  const begun = Date.now();
  for (;;) {
    const response = await fetch(`${site}${path}`);
    if (says({ status: response.status, text: await response.text() })) return Date.now() - begun;
    if (Date.now() - begun > 5_000) throw new Error(`${path} did not say it within 5 s`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function another(context: BrowserContext): Promise<BrowserContext> {
  const browser = context.browser();
  if (!browser) throw new Error("no browser");
  return browser.newContext({ baseURL: site, locale: "de-DE", viewport: { width: 1440, height: 900 } });
}

test("what is typed is saved by itself, and a reload keeps it", async ({ page }) => {
  await newStory(page);
  await write(page, { headline: "Brücke über die Düna", lead: "Sie ist offen.", text: 'Er sagte: "Ja" - und ging...' });
  await expect(textOf(page)).toHaveText("Er sagte: „Ja“ – und ging…");
  await saved(page);
  await leadOf(page).fill("");
  await leadOf(page).pressSequentially('Sie ist "offen" - für alle.');
  await expect(leadOf(page)).toHaveValue("Sie ist „offen“ – für alle.");
  await page.getByText("Adresse und Suchmaschinen").click();
  await expect(page.getByLabel("Adresse (Slug)")).toHaveValue("bruecke-ueber-die-duena");
  await expect(page.locator(".counts")).toHaveText(/Zeichen: 26\s*Wörter: 5/);
  await page.reload();
  await expect(headlineOf(page)).toHaveValue("Brücke über die Düna");
  await expect(textOf(page)).toHaveText("Er sagte: „Ja“ – und ging…");
  await expect(textOf(page)).toHaveAttribute("lang", "de");
  // At once, without waiting for the pause: what the page sends as it goes, or what the browser keeps.
  await leadOf(page).fill("Sie ist seit heute offen.");
  await page.reload();
  await expect(leadOf(page)).toHaveValue("Sie ist seit heute offen.");
});

test("a bad input is answered beside its field, and keeps what was typed", async ({ page }) => {
  await newStory(page);
  await headlineOf(page).fill("Adresse");
  await page.getByText("Adresse und Suchmaschinen").click();
  const slug = page.getByLabel("Adresse (Slug)");
  await slug.fill("Nicht so!");
  await expect(slug).toHaveAttribute("aria-invalid", "true");
  await expect(slug).toHaveAccessibleDescription(/Nur Kleinbuchstaben/);
  await saved(page);
  await expect(slug).toHaveValue("Nicht so!");
  await slug.fill("doch-so");
  await saved(page);
  await page.reload();
  await page.getByText("Adresse und Suchmaschinen").click();
  await expect(slug).toHaveValue("doch-so");
});

test("an address of the desk takes nothing from a stranger or another site, and nothing that is no article", async ({
  page,
}) => {
  const url = `${site}/api/desk/articles/1`;
  expect((await fetch(url, { method: "PUT", body: "{}", headers: { Origin: site } })).status).toBe(401);
  await signIn(page);
  const Cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const send = async (headers: Record<string, string>, body: string) => {
    const response = await fetch(url, { method: "PUT", body, headers: { ...headers, Cookie } });
    return [response.status, ((await response.json()) as { reason: string }).reason];
  };
  expect(await send({}, "{}")).toEqual([403, "foreign"]);
  expect(await send({ Origin: "https://elsewhere.example" }, "{}")).toEqual([403, "foreign"]);
  expect(await send({ Origin: site, "Sec-Fetch-Site": "cross-site" }, "{}")).toEqual([403, "foreign"]);
  expect(await send({ Origin: site }, "no JSON")).toEqual([400, "fields"]);
  expect(await send({ Origin: site }, `"${"x".repeat(5_000_001)}"`)).toEqual([413, "tooLong"]);
});

test("with the network cut, text waits in the browser and is sent when it is back", async ({ page, context }) => {
  await newStory(page);
  await write(page, { headline: "Vor dem Tunnel" });
  await saved(page);
  await context.setOffline(true);
  await write(page, { text: "Im Tunnel geschrieben." });
  await expect(stateOf(page)).toHaveText(/^Offline/, { timeout: 10_000 });
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(textOf(page)).toHaveText("Im Tunnel geschrieben.");
});

test("a sign-in that ran out is said, and the text goes on after a new one", async ({ page }) => {
  await newStory(page);
  const saves = "**/api/desk/articles/*";
  await page.route(saves, (route) => route.fulfill({ status: 401, json: { kind: "signedOut" } }));
  await write(page, { headline: "Noch da" });
  await expect(stateOf(page)).toHaveText(/Anmeldung ist abgelaufen/, { timeout: 10_000 });
  await expect(page.getByRole("link", { name: /Neu anmelden/ })).toHaveAttribute("target", "_blank");
  await page.unroute(saves);
  await page.getByRole("button", { name: "Ich bin wieder angemeldet" }).click();
  await saved(page);
  await page.reload();
  await expect(headlineOf(page)).toHaveValue("Noch da");
});

test("who only writes stays signed in, and a tab that was left open does not keep anybody so", async ({ page }) => {
  await newStory(page);
  const day = 86_400_000;
  own.step("ageSessions", { days: 2 });
  const aged = own.step<number>("lastSessionEnd", {});
  await page.waitForResponse((response) => response.url().endsWith("/presence") && response.ok());
  expect(own.step("lastSessionEnd", {})).toBe(aged);
  const isSession = ({ name }: { name: string }) => name === "depesche.session_token";
  const ending = async () => (await page.context().cookies()).find(isSession)?.expires ?? 0;
  const before = await ending();
  // A cookie counts whole seconds.
  await page.waitForTimeout(1_100);
  await write(page, { headline: "Woche um Woche" });
  await saved(page);
  expect(own.step<number>("lastSessionEnd", {}) - aged).toBeGreaterThan(4 * day);
  expect(await ending()).toBeGreaterThan(before);
});

test("a server that is killed loses nothing confirmed, and at most the last five seconds", async ({
  page,
  context,
}) => {
  test.setTimeout(45_000);
  const address = await newStory(page);
  let confirmed = 0;
  page.on("response", (response) => {
    if (response.request().method() !== "PUT" || response.status() !== 200) return;
    const numbers =
      response
        .request()
        .postData()
        ?.match(/\d+(?= )/g) ?? [];
    confirmed = Math.max(confirmed, ...numbers.map(Number).filter((number) => number < 1_000));
  });
  const typedAt: number[] = [];
  const count = async (to: number) => {
    while (typedAt.length < to) {
      typedAt.push(Date.now());
      await page.keyboard.type(`${typedAt.length} `);
      await page.waitForTimeout(40);
    }
  };
  await textOf(page).click();
  await count(90);
  const killedAt = Date.now();
  await own.stop("SIGKILL");
  const before = confirmed;
  await count(100);
  await expect(stateOf(page)).toHaveText(/^Offline/, { timeout: 10_000 });
  await context.setOffline(true);
  await own.start();
  const elsewhere = await another(context);
  const reading = await elsewhere.newPage();
  await signIn(reading);
  await reading.goto(address);
  const kept = Number((await textOf(reading).innerText()).trim().split(" ").at(-1));
  const due = typedAt.filter((at) => at < killedAt - 5_000).length;
  expect(before).toBeGreaterThan(0);
  expect(kept).toBeGreaterThanOrEqual(Math.max(before, due));
  await elsewhere.close();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(textOf(page)).toHaveText(/ 99 100/);
});

test("a taken-over tab never saves over what was written since, and both texts are put before its writer", async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const address = await newStory(page);
  await write(page, { headline: "Zwei Hände", text: "Anfang." });
  await saved(page);
  const elsewhere = await another(context);
  const other = await elsewhere.newPage();
  await signIn(other);
  await other.goto(address);
  await expect(other.getByText("Sie haben diese Meldung auch in einem anderen Tab offen.")).toBeVisible();
  await expect(textOf(other)).not.toBeEditable();
  await context.setOffline(true);
  await write(page, { text: " Von mir." });
  await other.getByRole("button", { name: "Übernehmen" }).click();
  await expect(textOf(other)).toBeEditable();
  await write(other, { text: " Vom anderen." });
  await saved(other);
  await context.setOffline(false);
  await expect(stateOf(page)).toHaveText(/schreibt jetzt/, { timeout: 10_000 });
  await other.reload();
  await expect(textOf(other)).toHaveText("Anfang. Vom anderen.");
  await page.getByRole("button", { name: "Übernehmen" }).click();
  const conflict = page.locator(".conflict");
  await expect(conflict).toContainText(/Von mir/);
  await expect(conflict).toContainText(/Vom anderen/);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole("button", { name: "Überall meine Fassung" }).click();
  await page.getByRole("button", { name: "Zusammengeführte Fassung übernehmen" }).click();
  await saved(page);
  await expect(textOf(page)).toHaveText("Anfang. Von mir.");
  // Who looks on sees it by the next beat.
  await expect(textOf(other)).toHaveText("Anfang. Von mir.", { timeout: 12_000 });
  await elsewhere.close();
});

test("a story is translated beside its source, published in both languages, corrected, updated, withdrawn", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const address = await newStory(page);
  const id = storyIdOf(address);
  await write(page, { headline: "Hafen öffnet", lead: "Im März.", text: "Erster Absatz.\nZweiter Absatz." });
  await saved(page);
  await page.getByRole("link", { name: /Русский/ }).click();
  await page.getByRole("button", { name: "Mit dem Ausgangstext beginnen" }).click();
  await page.waitForURL(/beside=de/);
  await expect(page.locator(".source-sheet .text")).toHaveText("Erster Absatz.Zweiter Absatz.");
  await expect(textOf(page)).toHaveText("Erster Absatz.Zweiter Absatz.");
  await write(page, { headline: "Порт открывается", lead: "В марте." });
  await textOf(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(
    'Он сказал: "Да" - и ушёл.\nВторой абзац, который заметно длиннее, чем его исходный. '.repeat(1),
  );
  await expect(textOf(page).locator("p").first()).toHaveText("Он сказал: «Да» — и ушёл.");
  await expect.poll(() => skew(page)).toBeLessThan(1);
  await saved(page);
  await publish(page, ["Deutsch"]);
  const waits = await Promise.all([
    untilReaders(`/de/x/y-${id}`, ({ text }) => text.includes("Hafen öffnet")),
    untilReaders(`/ru/x/y-${id}`, ({ text }) => text.includes("Порт открывается")),
    untilReaders("/de", ({ text }) => text.includes("Hafen öffnet")),
    untilReaders("/ru", ({ text }) => text.includes("Порт открывается")),
  ]);
  // Within a second; a machine with much else to do gets three.
  expect(Math.max(...waits)).toBeLessThan(3_000);

  await page.goto(`/admin/stories/${id}?locale=de`);
  await leadOf(page).fill("Im April.");
  await saved(page);
  expect((await (await fetch(`${site}/de/x/y-${id}`)).text()).includes("Im April.")).toBe(false);
  await page.getByRole("button", { name: "Aktualisieren, berichtigen …" }).click();
  const changes = page.getByRole("dialog");
  await changes.getByLabel("Als Berichtigung").check();
  await changes.getByLabel("Was falsch war und richtig ist").fill("Der Hafen öffnet im April, nicht im März.");
  await changes.getByRole("button", { name: "Berichtigung veröffentlichen" }).click();
  await expect(page.getByText("Die Berichtigung ist veröffentlicht.")).toBeVisible();
  await untilReaders(`/de/x/y-${id}`, ({ text }) => text.includes("Im April.") && text.includes("nicht im März"));

  await page.goto(`/admin/stories/${id}?locale=ru&beside=de`);
  await expect(page.locator(".correction-task")).toContainText("nicht im März");
  await leadOf(page).fill("В апреле.");
  await page.getByRole("button", { name: "Geprüft, erledigt" }).click();
  await expect(page.locator(".correction-task")).toHaveCount(0);
  await page.getByRole("button", { name: "Übersetzung ist auf dem Stand" }).click();
  await expect(page.getByRole("button", { name: "Übersetzung ist auf dem Stand" })).toHaveCount(0);
  await page.getByRole("button", { name: "Aktualisieren, berichtigen …" }).click();
  await changes.getByLabel("Als Aktualisierung").check();
  await changes.getByRole("button", { name: "Änderung veröffentlichen", exact: true }).click();
  await expect(page.getByText("Leser sehen die Änderung.")).toBeVisible();
  await untilReaders(`/ru/x/y-${id}`, ({ text }) => text.includes("В апреле."));

  await page.getByRole("button", { name: "Zurückziehen …" }).click();
  await page.getByRole("dialog").getByLabel("Hinweis für Leser").fill("Порт не открывается.");
  await page.getByRole("dialog").getByRole("button", { name: "Zurückziehen", exact: true }).click();
  await untilReaders(`/ru/x/y-${id}`, ({ status, text }) => status === 410 && text.includes("Порт не открывается."));
  expect((await fetch(`${site}/de/x/y-${id}`)).status).toBe(200);
});

/** The greatest distance between the tops of a pair of paragraphs side by side, in pixels. */
function skew(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [left = [], right = []] = [...document.querySelectorAll(".sheet .text")].map((text) =>
      [...text.children].map((block) => block.getBoundingClientRect().top),
    );
    const pairs = Math.min(left.length, right.length);
    return Math.max(...left.slice(0, pairs).map((top, index) => Math.abs(top - (right[index] ?? 0))));
  });
}

test("an article goes through review, with a word of why, and waits for its time", async ({ page }) => {
  await newStory(page);
  await write(page, { headline: "Auf dem Weg" });
  await page.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await expect(page.locator(".language-tabs")).toContainText("in Prüfung");
  await page.getByRole("button", { name: "Zurück an den Autor …" }).click();
  await page.getByRole("dialog").getByLabel("Warum").fill("Wer sagt das?");
  await page.getByRole("dialog").getByRole("button", { name: "Zurückgeben" }).click();
  await expect(page.locator(".comments")).toContainText("Wer sagt das?");
  await page.getByRole("button", { name: "Veröffentlichen …" }).click();
  const dialog = page.getByRole("dialog", { name: "Veröffentlichen" });
  await expect(dialog).toContainText("Vorspann oder Text fehlt.");
  await expect(dialog.getByRole("button", { name: "Veröffentlichen", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");
  await write(page, { lead: "Ein Satz." });
  await page.getByRole("button", { name: "Freigeben" }).click();
  await expect(page.locator(".language-tabs")).toContainText("freigegeben");
  await page.getByRole("button", { name: "Veröffentlichen …" }).click();
  await dialog.getByLabel("Zu einem Zeitpunkt").check();
  await dialog.getByLabel("Zeitpunkt", { exact: true }).fill("2031-07-01T12:00");
  await expect(dialog).toContainText("09:00 UTC");
  await dialog.getByRole("button", { name: "Planen" }).click();
  await expect(page.locator(".language-tabs")).toContainText("geplant");
  await page.getByRole("button", { name: "Planung aufheben …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Planung aufheben" }).click();
  await expect(page.locator(".language-tabs")).toContainText("freigegeben");
});

test("what all languages share is saved at once", async ({ page }) => {
  await newStory(page);
  await page.getByText("Dringlichkeit und Sperrfrist").click();
  await page.getByRole("combobox", { name: "Dringlichkeit" }).selectOption("1");
  await page.getByLabel("Sperrfrist bis").fill("2031-07-01T12:00");
  await expect(page.getByRole("button", { name: "Sperrfrist aufheben" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await page.getByText("Dringlichkeit und Sperrfrist").click();
  await expect(page.getByRole("combobox", { name: "Dringlichkeit" })).toHaveValue("1");
  await expect(page.getByLabel("Sperrfrist bis")).toHaveValue("2031-07-01T12:00");
});

test("text from Word, Google Docs and web pages comes in clean", async ({ page }) => {
  await newStory(page);
  const pasted = async (html: string) => {
    await textOf(page).click();
    await page.keyboard.press("Control+a");
    await textOf(page).evaluate((element, markup) => {
      const data = new DataTransfer();
      data.setData("text/html", markup);
      data.setData("text/plain", "");
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    return textOf(page).evaluate((element) =>
      element.innerHTML.replace(/ (?:class|rel|placeholder|style|data-\S+)="[^"]*"/g, ""),
    );
  };
  expect(await pasted(word)).toBe(
    "<h2>Aussaat kommt voran</h2><p>Das <strong>Ministerium</strong> hat am <strong>Montag</strong> in <em>Minsk</em> berichtet.</p><ul><li><p>Weizen</p></li><li><p>Roggen</p></li></ul>",
  );
  expect(await pasted(googleDocs)).toBe(
    '<h2>Neue Linie</h2><p>Der <strong>Bus</strong> ab <a href="https://bus.example/plan">morgen</a>.</p><ul><li><p>Eins</p></li></ul>',
  );
  const web = await pasted(webPage);
  expect(web).toContain(
    '<p>Es bleibt <strong>kalt</strong>, mehr <a href="/de/wetter">hier</a>.</p><p>Morgen Schnee.</p>',
  );
  expect(web).toContain("<blockquote><p>Es schneit.</p></blockquote>");
  expect(web).not.toMatch(/script|iframe|javascript/);
  await saved(page);
});

test("another story is found and pointed to, below the paragraph with the caret", async ({ page }) => {
  await newStory(page);
  await write(page, { text: "Ein ganzer Satz." });
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: "Verweis auf eine Meldung einfügen" }).click();
  await page.getByLabel("Wörter der Überschrift oder Nummer").fill("Draht");
  await page.getByRole("button", { name: "Suchen", exact: true }).click();
  await page.getByRole("button", { name: "Vom Draht" }).click();
  await saved(page);
  await page.reload();
  await expect(textOf(page).locator("> *")).toHaveText(["Ein ganzer Satz.", /Zum Thema\s*Vom Draht/]);
});

test("everything goes by keyboard, and the keys are shown under ?", async ({ page }) => {
  const address = await newStory(page);
  await headlineOf(page).fill("Tasten?");
  await page.keyboard.press("Control+s");
  await saved(page);
  await headlineOf(page).press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Tasten (?)" }).focus();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Tasten (?)" });
  await expect(help).toContainText("Strg+S");
  await expect(help).toContainText("Zur Liste der Meldungen");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Veröffentlichen" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Alt+Digit1");
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press("Alt+Digit2");
  await page.waitForURL(/locale=ru/);
  await page.goto(address);
  await expect(textOf(page)).toBeEditable();
  await page.keyboard.press("Alt+KeyL");
  await page.waitForURL(/\/admin$/);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the editor's page, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    };
    const address = await newStory(page);
    await write(page, { headline: "Für alle", text: "Text." });
    await saved(page);
    await page.getByText("Adresse und Suchmaschinen").click();
    await check();
    await page.getByRole("button", { name: "Veröffentlichen …" }).click();
    await page.getByLabel("Zu einem Zeitpunkt").check();
    await check();
    await page.goto(address.replace("locale=de", "locale=ru"));
    await check();
    await page.getByRole("button", { name: "Mit dem Ausgangstext beginnen" }).click();
    await page.waitForURL(/beside=de/);
    await expect(textOf(page)).toBeEditable();
    await check();
  });
