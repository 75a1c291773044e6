import { expect, type Locator, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { oneTimeCode } from "../accounts/one-time-code";
import type { Locale } from "../i18n/locales";
import de from "../messages/de.json" with { type: "json" };
import { ofStrangers, toTheAccount, withCodes } from "./bad-inputs/account";
import { type BadInput, known, languages, type Words, wordsOf } from "./bad-inputs/bad-input";
import { toTheNewsroom } from "./bad-inputs/newsroom";
import { toStories } from "./bad-inputs/stories";
import { addColleague, password, signIn } from "./desk";
import { OwnServer } from "./own-server";

/** Every form of the desk is given something that it cannot take, in both languages of the desk. */

const own = new OwnServer(3953);
const anna = { name: "Anna Adler", email: "anna@example.org", role: "administrator" } as const;
const bela = { name: "Bela Blum", email: "bela@example.org", role: "editor" } as const;
/** The cookies of somebody whose account has one-time codes. */
const signedInWithCodes = "test-results/with-codes.json";

async function tryOut(page: Page, t: Words, bad: BadInput): Promise<void> {
  const form = await bad.open(page, t);
  await bad.type?.(form, t);
  if (bad.button)
    await form
      .getByRole("button", { name: bad.button(t), exact: true })
      .last()
      .click();
  for (const [label, said] of bad.wrong(t)) {
    const field = form.getByLabel(label, { exact: true }).or(form.getByRole("group", { name: label, exact: true }));
    await expect.soft(field.first(), bad.form).toHaveAccessibleDescription(new RegExp(literal(said)));
    await expect.soft(invalidIn(field.first()), bad.form).toHaveCount(1);
  }
  for (const [label, value] of bad.kept?.(t) ?? [])
    await expect.soft(form.getByLabel(label, { exact: true }).first(), bad.form).toHaveValue(value);
}

/** A field that says that it is wrong or, of several boxes to tick, the first one that does. */
function invalidIn(field: Locator): Locator {
  const page = field.page();
  return field.and(page.locator("[aria-invalid=true]")).or(field.locator("[aria-invalid=true]").first());
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function speak(page: Page, locale: Locale): Promise<void> {
  await page.goto("/admin/account");
  const select = page.locator("select[name=uiLocale]");
  if ((await select.inputValue()) === locale) return;
  await select.selectOption(locale);
  const form = page.locator("form").filter({ has: select });
  await form.getByRole("button").click();
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
}

test.use({ baseURL: own.site, locale: "de-DE" });
test.describe.configure({ timeout: 120_000 });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  own.import(1, { headline: "Vom Draht" });
  await own.start();
  await addColleague(browser, own, anna);
  await addColleague(browser, own, bela);
  known.invite = own.run("user", "invite").trim();
  known.reset = () => own.run("user", "reset", bela.email).trim();
  const page = await browser.newPage({ baseURL: own.site, locale: "de-DE" });
  await signIn(page, bela);
  await page.goto("/admin/account");
  const form = page.getByRole("form", { name: de.DeskAccount.codesOn });
  await form.getByLabel(de.DeskSignIn.password).fill(password);
  await form.getByRole("button").click();
  const authenticator = `otpauth://totp/x?secret=${(await page.locator("code.secret").innerText()).replaceAll(" ", "")}`;
  await form.getByRole("textbox").fill(oneTimeCode(authenticator));
  await form.getByRole("button").click();
  await expect(page.getByText(de.DeskAccount.codesAreOn)).toBeVisible();
  await page.context().storageState({ path: signedInWithCodes });
  await page.close();

  const desk = await browser.newPage({ baseURL: own.site, locale: "de-DE" });
  await signIn(desk, anna);
  await desk.getByRole("link", { name: "Vom Draht" }).click();
  await desk.waitForURL(/stories/);
  known.storyId = Number(/stories\/(\d+)/.exec(desk.url())?.[1]);
  for (const name of ["Ernte", "Saat"]) {
    await desk.goto("/admin/topics?kind=tag");
    await desk.getByRole("group", { name: languages.de }).getByLabel(de.DeskTopics.name).fill(name);
    await desk.getByRole("button", { name: de.DeskTopics.create }).click();
    await desk.waitForURL(/edit=/);
  }
  await desk.goto("/admin/terms/new");
  await desk.getByLabel("Festgelegte Form: Deutsch").fill("Gomel");
  await desk.getByRole("button", { name: de.DeskTerms.save }).click();
  await desk.waitForURL(/terms$/);
  await desk.goto("/admin");
  await desk.getByText(de.DeskList.new).click();
  await desk.locator(".new-story").getByRole("button").click();
  await desk.waitForURL(/stories\/\d+\?locale=de/);
  known.draftId = Number(/stories\/(\d+)/.exec(desk.url())?.[1]);
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const taken = await desk.request.post("/api/desk/media", { data: bytes, headers: { Origin: own.site } });
  known.pictureId = ((await taken.json()) as { picture: { id: number } }).picture.id;
  await desk.close();
});
test.afterAll(() => own.close());

for (const locale of ["de", "ru"] as const) {
  const t = wordsOf(locale);

  test(`a stranger's bad input is answered beside its field, in ${languages[locale]}`, async ({ browser }) => {
    const page = await browser.newPage({ baseURL: own.site, locale: locale });
    for (const bad of ofStrangers) await tryOut(page, t, bad);
    await page.close();
  });

  test(`an editor's bad input is answered beside its field, in ${languages[locale]}`, async ({ page }) => {
    await signIn(page, anna);
    await speak(page, locale);
    for (const bad of [...toTheAccount, ...toTheNewsroom, ...toStories]) await tryOut(page, t, bad);
    await speak(page, "de");
  });

  test(`so it is where one-time codes are on, in ${languages[locale]}`, async ({ browser }) => {
    const page = await browser.newPage({ baseURL: own.site, storageState: signedInWithCodes });
    await speak(page, locale);
    for (const bad of withCodes) await tryOut(page, t, bad);
    await page.close();
  });
}
