import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { ReceiptLine } from "../newsroom/receipt/receipt";
import { OwnServer } from "./own-server";

const own = new OwnServer(3937);
const { site } = own;

test.describe.configure({ mode: "serial" });
let story: { storyId: number; locale: "de" };

test.beforeAll(async () => {
  await own.start();
  const sectionId = own.step<number>("openSection", { key: "ekonomika", de: "Wirtschaft", ru: "Экономика" });
  const other = own.step<{ storyId: number }>("openStory", { sectionId, headline: "Eine andere Meldung" });
  own.step("save", { storyId: other.storyId, locale: "de", ...text("Eine andere Meldung") });
  own.step("publish", { storyId: other.storyId, locale: "de", publishedAt: null });
  const { storyId } = own.step<{ storyId: number }>("openStory", { sectionId, headline: "" });
  story = { storyId, locale: "de" };
  own.step("save", { ...story, ...text("Wirtschaftszusammenarbeit um 7,5 Prozent gewachsen") });
});
test.afterAll(() => own.close());

const text = (headline: string) => ({
  headline,
  lead: "Was im Vorspann steht.",
  byline: "Anna Muster",
  text: "Erster Absatz mit „Anführung“.\n\nZweiter Absatz & mehr.",
});

const link = () => own.step<{ token: string }>("makeLink", story);
const preview = (token: string) => `${site}/preview/de/${token}`;
const article = () => `${site}/de/x/y-${story.storyId}`;

/** All that stands in a page but its frame, structured data and all. */
const mainOf = (page: Page) => page.locator("main").evaluate((main) => main.outerHTML);
const receiptOf = () =>
  own.step<{ kind: string; dueAt?: number; lines?: ReceiptLine[] }[]>("receipt", story)[0] ?? { kind: "" };

test("a secret link shows a draft to somebody without an account, and to nobody else", async ({ page, request }) => {
  const { token } = link();
  const answer = await request.get(preview(token));
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-store",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  });
  const html = await answer.text();
  expect(html.match(/<script\b[^>]*src="[^"]*"/g)).toEqual([expect.stringContaining("/assets/")]);
  expect(html).not.toContain("canonical");
  expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>');
  await page.goto(preview(token));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("7,5");
  await expect(page.getByRole("complementary", { name: "Vorschau" })).toContainText("nicht veröffentlicht");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect((await request.get(article())).status()).toBe(404);
  expect((await request.get(`${site}/de`)).ok()).toBe(true);
  expect(await (await request.get(`${site}/de`)).text()).not.toContain("Wirtschaftszusammen");
});

test("the preview is the very page that readers get at its time", async ({ page }) => {
  const { token } = link();
  const publishedAt = Date.now() + 8_000;
  own.step("publish", { ...story, publishedAt });
  expect(receiptOf()).toMatchObject({ kind: "scheduled", dueAt: publishedAt });
  await page.goto(preview(token));
  const before = await mainOf(page);
  expect(before).toContain("Eine andere Meldung");
  await expect.poll(async () => (await page.goto(article()))?.status(), { timeout: 20_000 }).toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(publishedAt);
  expect(await mainOf(page)).toBe(before);
  await page.goto(preview(token));
  expect(await mainOf(page)).toBe(before);
});

test("the receipt says of every page that it is out, and what follows was done once", async () => {
  const { kind, lines = [] } = receiptOf();
  expect(kind).toBe("published");
  expect(lines.map(({ page, verdict }) => [page, verdict])).toEqual(
    ["article", "section", "front", "feed", "sectionFeed", "sitemap"].map((page) => [page, "out"]),
  );
  const effects = () => own.step<{ doneAt: number | null; attempts: number; dueAt: number }[]>("effects", story);
  await expect.poll(() => effects().every((one) => one.doneAt !== null), { timeout: 5_000 }).toBe(true);
  expect(effects()).toMatchObject([{ attempts: 1 }]);
  for (const { doneAt, dueAt } of effects()) expect(doneAt).toBeGreaterThanOrEqual(dueAt);
});

test("what waits in a working copy is in the preview, and on the page once it is published", async ({ page }) => {
  const { token } = link();
  own.step("save", { ...story, ...text("Neue Überschrift nach der Veröffentlichung") });
  await page.goto(article());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("7,5");
  await page.goto(preview(token));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Neue");
  const before = await mainOf(page);
  own.step("publishChanges", story);
  expect(receiptOf().lines?.map(({ verdict }) => verdict)).toEqual(Array(6).fill("out"));
  await page.goto(article());
  expect(await mainOf(page)).toBe(before);
});

test("a correction is on the receipt as it is on the page", async ({ page }) => {
  own.step("correct", { ...story, text: "Es waren 7,4 Prozent." });
  expect(receiptOf().lines?.map(({ verdict }) => verdict)).toEqual(Array(6).fill("out"));
  await page.goto(article());
  await expect(page.getByText("Es waren 7,4 Prozent.")).toBeVisible();
});

test("a link that was revoked or expired says so in words, one that nobody made is not there", async ({ page }) => {
  const revoked = link().token;
  own.step("revokeLink", story);
  const expired = link().token;
  expect((await page.goto(preview(expired)))?.status()).toBe(200);
  own.step("expireLinks", {});
  for (const token of [revoked, expired]) {
    const answer = await page.goto(preview(token));
    expect(answer?.status()).toBe(410);
    expect(answer?.headers()["cache-control"]).toBe("no-store");
    await expect(page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
    await expect(page.locator("main")).not.toContainText("Neue Überschrift");
  }
  for (const path of [`/preview/de/${"a".repeat(43)}`, "/preview/de/x", "/preview/de", "/preview"])
    expect((await page.goto(`${site}${path}`))?.status(), path).toBe(404);
  const other = link().token;
  expect((await page.goto(`${site}/preview/ru/${other}`))?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
});

test("a preview in the other language is of that language", async ({ page }) => {
  own.step("translate", { storyId: story.storyId, locale: "ru" });
  const { token } = own.step<{ token: string }>("makeLink", { ...story, locale: "ru" });
  await page.goto(`${site}/preview/ru/${token}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.getByRole("complementary", { name: "Предпросмотр" })).toContainText("не опубликовано");
  await expect(page.getByRole("navigation", { name: "Язык" }).getByRole("link")).toHaveText(["Deutsch"]);
});

test("a withdrawal ends the story's links, and the receipt finds it nowhere", async ({ page }) => {
  const { token } = link();
  own.step("withdraw", story);
  const { kind, lines = [] } = receiptOf();
  expect(kind).toBe("withdrawn");
  expect(lines.map(({ verdict }) => verdict)).toEqual(Array(6).fill("out"));
  expect((await page.goto(preview(token)))?.status()).toBe(410);
  await expect(page.locator("main")).not.toContainText("Neue Überschrift");
});
