import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addColleague, signIn as signInAs } from "./desk";
import { OwnServer } from "./own-server";

/** A demo newsroom of its own: what is placed and renamed here would stand in other tests' way. */
const own = new OwnServer(3951);
const administrator = { name: "Anna Adler", email: "anna@example.org", role: "administrator" } as const;
const signIn = (page: Page) => signInAs(page, administrator);

test.use({ baseURL: own.site, locale: "de-DE" });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  own.run("prepare");
  await own.start();
  await addColleague(browser, own, administrator);
});
test.afterAll(() => own.close());
test.beforeEach(({ page }) => signIn(page));

/** What stands in a slot of the front page at the desk: 0 is the lead story. */
const slot = (page: Page, position: number) => page.locator(`[data-slot="${position}"]`);
const headline = (page: Page, position: number) => slot(page, position).locator(".slot-story a");
const done = (page: Page) => page.getByRole("status").filter({ hasText: "Die Startseite ist geändert." });

/** The lead story as a reader sees it, as soon as the page cache has it. */
async function expectLead(page: Page, words: string): Promise<void> {
  const start = words.slice(0, 20);
  await expect
    .poll(async () => (await (await page.request.get("/de")).text()).replaceAll("\u00ad", "").replaceAll("\u00a0", " "))
    .toMatch(new RegExp(`lead-story[^]{0,2500}${start}`));
}

test.describe
  .serial("the front page at the desk", () => {
    test("is placed by keyboard and by drag, and readers see it", async ({ page }) => {
      await page.goto("/admin/front?locale=de");
      const [first, second] = [await headline(page, 0).innerText(), await headline(page, 1).innerText()];
      await slot(page, 1)
        .getByRole("button", { name: `Einen Platz nach oben: ${second}` })
        .press("Enter");
      await expect(headline(page, 0)).toHaveText(second);
      await expect(headline(page, 1)).toHaveText(first);
      await expect(done(page)).toBeVisible();
      await expectLead(page, second);

      const handle = page.locator(".placeable li").nth(6).locator(".drag-handle");
      const dragged = await page.locator(".placeable li").nth(6).locator("a").innerText();
      await handle.scrollIntoViewIfNeeded();
      await handle.hover();
      await page.mouse.down();
      await slot(page, 0).hover();
      await page.mouse.up();
      await expect(headline(page, 0)).toHaveText(dragged);
      await expect(headline(page, 1)).toHaveText(second);
      await expectLead(page, dragged);
    });

    test("is not placed by who saw an older state of it", async ({ page, context }) => {
      await page.goto("/admin/front?locale=de");
      const other = await context.newPage();
      await other.goto("/admin/front?locale=de");
      await other
        .getByRole("button", { name: /^Einen Platz nach unten/ })
        .first()
        .click();
      await expect(done(other)).toBeVisible();
      await page
        .getByRole("button", { name: /^Von der Startseite abnehmen/ })
        .first()
        .click();
      await expect(page.getByRole("alert").filter({ hasText: "Jemand hat hier inzwischen" })).toBeVisible();
    });

    test("has breaking news above every page of the language, with nothing for axe to find", async ({ page }) => {
      await page.goto("/admin/front?locale=de");
      const form = page.getByRole("form", { name: "Eilmeldung" });
      await form.getByRole("button", { name: "Eilmeldung zeigen" }).click();
      await expect(form.getByText("Bitte geben Sie einen Text ein.")).toBeVisible();
      await form.getByLabel("Text").fill("Hochwasser: Pegel in Gomel steigt weiter");
      await form.getByLabel("Führt zu").selectOption({ index: 1 });
      await form.getByRole("button", { name: "Eilmeldung zeigen" }).click();
      await expect(page.getByText("Die Eilmeldung ist zu sehen.")).toBeVisible();
      for (const address of ["/de", "/de/nachrichten", "/de/impressum", "/de/nichts"])
        await expect.poll(async () => (await page.request.get(address)).text(), address).toContain('class="breaking"');
      expect(await (await page.request.get("/ru")).text()).not.toContain('class="breaking"');
      await page.goto("/de");
      const banner = page.getByRole("region", { name: "Eilmeldung" });
      await expect(banner.getByRole("link")).toHaveText(/Hochwasser/);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
      }
      // With its story the link is gone, on pages too that show nothing else of it.
      const path = (await banner.getByRole("link").getAttribute("href")) ?? "";
      own.step("withdraw", { storyId: Number(/-(\d+)$/.exec(path)?.[1]), locale: "de" });
      for (const address of ["/de", "/de/nachrichten", "/de/impressum", "/de/kontakt", "/de/nichts"]) {
        const shown = async () => (await page.request.get(address)).text();
        await expect.poll(shown, { message: address, timeout: 3_000 }).not.toContain(`href="${path}"`);
        expect(await shown(), address).toContain("Pegel in Gomel");
      }
      await page.goto("/admin/front?locale=de");
      await page.getByRole("button", { name: "Jetzt abnehmen" }).click();
      await expect(page.getByText("Die Eilmeldung ist abgenommen.")).toBeVisible();
      await expect.poll(async () => (await page.request.get("/de")).text()).not.toContain('class="breaking"');
    });

    test("works without script", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await signIn(page);
      await page.goto("/admin/front?locale=ru");
      const moved = await headline(page, 2).innerText();
      await slot(page, 2)
        .getByRole("button", { name: /^Einen Platz nach oben/ })
        .click();
      await expect(headline(page, 1)).toHaveText(moved);
      await slot(page, 1).getByText("Ende festlegen").click();
      await slot(page, 1)
        .getByLabel(/^Ende \(/)
        .fill("2020-01-01T10:00");
      await slot(page, 1)
        .getByRole("button", { name: /^Ende setzen/ })
        .click();
      await expect(slot(page, 1).getByText("Dieser Zeitpunkt ist schon vorbei.")).toBeVisible();
      await slot(page, 1)
        .getByLabel(/^Ende \(/)
        .fill("2099-01-01T10:00");
      await slot(page, 1)
        .getByRole("button", { name: /^Ende setzen/ })
        .click();
      await expect(slot(page, 1).getByText("bis 01.01., 10:00 (07:00 UTC)")).toBeVisible();
      await context.close();
    });
  });

test("a section under another address leads there from the old one, its feed too", async ({ page }) => {
  await page.goto("/admin/sections");
  await page.getByRole("link", { name: "Sport", exact: true }).click();
  const slugs = page.getByLabel("Adresse (Slug)");
  await slugs.first().fill("Nachrichten");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Unter dieser Adresse steht schon eine andere Seite.")).toBeVisible();
  await expect(slugs.first()).toHaveValue("Nachrichten");
  await slugs.first().fill("Leibesübungen");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Gespeichert.")).toBeVisible();
  await expect(slugs.first()).toHaveValue("leibesuebungen");
  const ask = (path: string) => page.request.get(path, { maxRedirects: 0 });
  await expect.poll(async () => (await ask("/de/leibesuebungen")).status()).toBe(200);
  for (const [from, to] of [
    ["/de/sport", "/de/leibesuebungen"],
    ["/de/sport/rss.xml", "/de/leibesuebungen/rss.xml"],
  ] as const) {
    const answer = await ask(from);
    expect([answer.status(), answer.headers().location]).toEqual([308, to]);
  }
  expect((await ask("/ru/sport")).status()).toBe(200);
  await slugs.first().fill("sport");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect.poll(async () => (await ask("/de/sport")).status()).toBe(200);
  // A page that changed may be served once more for a second.
  await expect.poll(async () => (await ask("/de/leibesuebungen")).headers().location).toBe("/de/sport");
});

test("the settings' networks are ordered and added without script, and what is wrong is said beside it", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page);
  await page.goto("/admin/settings");
  await page.getByRole("button", { name: "Zeile 2 nach oben" }).click();
  await expect(page.getByLabel("Netzwerk 1")).toHaveValue("VK");
  await page.getByRole("button", { name: "Zeile hinzufügen" }).click();
  await page.getByLabel("Netzwerk 4").fill("Mastodon");
  await page.getByRole("button", { name: "Speichern" }).last().click();
  await expect(page.getByText("Bitte geben Sie eine ganze Webadresse ein")).toBeVisible();
  await expect(page.getByLabel("Netzwerk 4")).toHaveValue("Mastodon");
  await page.getByLabel("Adresse 4").fill("https://mastodon.example/@depesche");
  await page.getByRole("button", { name: "Speichern" }).last().click();
  await expect(page.getByText("Gespeichert. Jede Seite zeigt es.")).toBeVisible();
  await expect.poll(async () => (await page.request.get("/de")).text()).toContain("Mastodon");
  await context.close();
});
