import { expect, test } from "@playwright/test";
import { firstHref, languages, pageKinds, story } from "./site";

for (const language of languages) {
  test.describe(`a reader of ${language}`, () => {
    test("gets from the front page to an article and to its translation", async ({ page }) => {
      await page.goto(story[language].day);
      await page.locator("main .row h2 a").first().click();
      await expect(page.locator("h1")).toHaveCount(1);
      const headline = await page.locator("h1").innerText();
      const other = language === "de" ? "Русский" : "Deutsch";
      await page
        .getByRole("navigation", { name: language === "de" ? "Sprache" : "Язык" })
        .getByText(other)
        .click();
      await expect(page).toHaveURL(language === "de" ? /\/ru\/ekonomika\/.*-\d+$/ : /\/de\/wirtschaft\/.*-\d+$/);
      await expect(page.locator("html")).toHaveAttribute("lang", language === "de" ? "ru" : "de");
      expect(await page.locator("h1").innerText()).not.toBe(headline);
    });

    test("finds the report of 19 February 2024 on its day, in its form", async ({ page }) => {
      await page.goto(story[language].day);
      await expect(page.locator("main .row")).toHaveCount(1);
      await page.locator("main .row h2 a").click();
      const dateline = language === "de" ? /^MINSK, 19\. Februar \(Depesche\) –/ : /^19 февраля, Минск \/Депеша\/\./;
      expect(await page.locator(".dateline").innerText()).toMatch(dateline);
      await expect(page.locator(".article-times time").first()).toHaveAttribute("datetime", "2024-02-19T15:55:00.000Z");
      await expect(page.locator(".article-times")).toContainText(
        language === "de" ? "19. Februar 2024, 18:55" : "19 февраля 2024, 18:55",
      );
    });

    test("with scripts off and a narrow screen sees every kind of page whole", async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 740 },
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      for (const [kind, address] of Object.entries(await pageKinds(page, language))) {
        await page.goto(address);
        await expect(page.locator("h1"), kind).toHaveCount(1);
        expect((await page.locator("main").innerText()).length, kind).toBeGreaterThan(20);
        const box = await page.locator("body").boundingBox();
        expect(box?.width, kind).toBeLessThanOrEqual(360);
        const overflow = await page
          .locator("html")
          .evaluate(() => document.documentElement.scrollWidth)
          .catch(() => 360);
        expect(overflow, `${kind} is wider than the screen`).toBeLessThanOrEqual(360);
      }
      await context.close();
    });

    test("by keyboard skips to the content", async ({ page }) => {
      await page.goto(`/${language}`);
      await page.keyboard.press("Tab");
      await expect(page.locator(".skip")).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.locator("main")).toBeFocused();
    });

    test("meets no other site, no cookie and no framework script", async ({ page, context }) => {
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const problems: string[] = [];
      page.on("console", (message) => problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(story[language].day);
      await page.goto(await firstHref(page, "main .row h2 a"));
      await page.waitForLoadState("networkidle");
      const { origin } = new URL(page.url());
      expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(requests.filter((url) => /\/_next\/.*\.js/.test(url))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(problems).toEqual([]);
    });
  });
}

test("a story without a translation says so and leads to the list", async ({ page }) => {
  await page.goto("/de/politik");
  const links = await page
    .locator("main h2 a, main h3 a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const missing = page.locator(".languages .missing");
  for (const address of links) {
    await page.goto(address);
    if ((await missing.count()) === 0) continue;
    await expect(missing).toHaveText("Русский: nicht übersetzt, zu allen Nachrichten");
    await missing.click();
    await expect(page).toHaveURL(/\/ru\/novosti$/);
    return;
  }
  throw new Error("every story of the section has a translation");
});

test("the link of an article can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(story.de.day);
  await page.locator("main .row h2 a").click();
  await page.getByRole("button", { name: "Link kopieren" }).click();
  await expect(page.getByRole("button", { name: "Link kopiert" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
