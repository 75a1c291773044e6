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
      // The German report came first; its translation followed after 35 minutes.
      const [instant, inWords] =
        language === "de"
          ? ["2024-02-19T15:55:00.000Z", "19. Februar 2024, 18:55"]
          : ["2024-02-19T16:30:00.000Z", "19 февраля 2024, 19:30"];
      await expect(page.locator(".article-times time").first()).toHaveAttribute("datetime", instant);
      await expect(page.locator(".article-times")).toContainText(inWords);
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

test("every link and control of every page is reached by Tab, in order, and shows where it is", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [kind, address] of Object.entries(await pageKinds(page, "de"))) {
    await page.goto(address);
    const count = await page.evaluate(() => {
      const wanted = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, [tabindex='0']")].filter(
        (one) => one.checkVisibility() && one.getClientRects().length > 0,
      );
      const state = { wanted, reached: [] as Element[], unmarked: [] as string[] };
      Object.assign(window, { state });
      document.addEventListener("focusin", ({ target }) => {
        if (!(target instanceof HTMLElement)) return;
        state.reached.push(target);
        const { outlineStyle, outlineWidth } = getComputedStyle(target);
        if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) state.unmarked.push(target.outerHTML);
      });
      return wanted.length;
    });
    for (let press = 0; press < count; press += 1) await page.keyboard.press("Tab");
    const { missed, unmarked } = await page.evaluate(() => {
      const { state } = window as unknown as {
        state: { wanted: Element[]; reached: Element[]; unmarked: string[] };
      };
      const missed = state.wanted.filter((one, index) => state.reached[index] !== one).map((one) => one.outerHTML);
      return { missed, unmarked: state.unmarked };
    });
    expect(missed.slice(0, 3), `${kind}: not reached in its turn`).toEqual([]);
    expect(unmarked.slice(0, 3), `${kind}: without a mark`).toEqual([]);
  }
});

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
