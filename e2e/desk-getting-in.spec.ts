import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { oneTimeCode } from "../accounts/one-time-code";
import { askToSignIn, firstLink, password } from "./desk";
import { OwnServer } from "./own-server";

const own = new OwnServer(3947);
const { site } = own;
/** The address that the administrator's authenticator was given. */
let authenticator = "";
const open: Record<"anna" | "dirk" | "vera", Page> = {} as never;

test.describe.configure({ mode: "serial", timeout: 60_000 });
test.afterAll(async () => {
  for (const page of Object.values(open)) await page.context().close();
  await own.close();
});

async function newPage(browser: Browser, locale: string, more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  return (await browser.newContext({ baseURL: site, locale, ...more })).newPage();
}

/** Whether a browser's cookies still open the desk. */
async function isIn(context: BrowserContext): Promise<boolean> {
  return (await context.request.get(`${site}/admin`, { maxRedirects: 0 })).status() === 200;
}

async function axeFindsNothing(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    // In the dark only the colours are others.
    const { violations } = await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze();
    const found = violations.map((one) => `${page.url()}: ${one.id} ${one.nodes.map((node) => node.target).join(" ")}`);
    expect(found).toEqual([]);
  }
}

test("the first administrator gets in by the link that the server printed last", async ({ browser }) => {
  await own.start();
  const first = await firstLink(own);
  await own.stop();
  await own.start();
  const second = await firstLink(own);
  const anna = await newPage(browser, "de-DE");
  open.anna = anna;
  await anna.goto(first);
  await expect(anna.getByText("Dieser Link gilt nicht mehr.")).toBeVisible();
  await anna.goto(second);
  await anna.getByLabel("Name").fill("Anna Adler");
  await anna.getByLabel("E-Mail-Adresse").fill("anna");
  await anna.getByLabel("Passwort").fill("too short");
  await anna.getByRole("button", { name: "Konto einrichten" }).click();
  const address = anna.getByLabel("E-Mail-Adresse");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await expect(address).toHaveAccessibleDescription("Das ist keine E-Mail-Adresse.");
  await expect(address).toBeFocused();
  await expect(anna.getByLabel("Passwort")).toHaveAccessibleDescription(/Das Passwort braucht 15 bis 128 Zeichen/);
  expect(await anna.getByLabel("Name").inputValue()).toBe("Anna Adler");
  expect(await address.inputValue()).toBe("anna");
  expect(await anna.getByLabel("Passwort").inputValue()).toBe("");
  await axeFindsNothing(anna);
  await address.fill("Anna@Example.org");
  await anna.getByLabel("Passwort").fill(password);
  await anna.getByRole("button", { name: "Konto einrichten" }).click();
  await anna.waitForURL("**/admin");
  await expect(anna.getByRole("heading", { level: 1 })).toHaveText("Meldungen");
  await anna.getByText("Neue Meldung").click();
  await expect(anna.getByRole("link", { name: "Zuerst braucht es eine Rubrik" })).toBeVisible();
  await expect(anna.getByRole("button", { name: "Anlegen" })).toHaveCount(0);
  await expect(anna.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("a sign-in takes two steps once one-time codes are set up, and leads to where somebody was going", async () => {
  const { anna } = open;
  await anna.goto("/admin/account");
  const form = anna.getByRole("form", { name: "Einmalcodes einrichten" });
  await form.getByLabel("Passwort").fill("wrong password 1234");
  await form.getByRole("button").click();
  await expect(form.getByLabel("Passwort")).toHaveAccessibleDescription("Das Passwort stimmt nicht.");
  await form.getByLabel("Passwort").fill(password);
  await form.getByRole("button").click();
  await expect(anna.getByRole("img", { name: "QR-Code" })).toBeVisible();
  await expect(anna.getByRole("region", { name: "Ersatzcodes" }).getByRole("listitem")).toHaveCount(10);
  await axeFindsNothing(anna);
  const secret = (await anna.locator("code.secret").innerText()).replaceAll(" ", "");
  authenticator = `otpauth://totp/x?secret=${secret}`;
  await form.getByRole("textbox").fill("000000");
  await form.getByRole("button").click();
  await expect(form.getByRole("textbox")).toHaveAccessibleDescription("Dieser Code stimmt nicht.");
  await form.getByRole("textbox").fill(oneTimeCode(authenticator));
  await form.getByRole("button").click();
  await expect(anna.getByText("Die Anmeldung verlangt einen Code.")).toBeVisible();
  await anna.getByRole("button", { name: "Abmelden" }).click();
  await anna.waitForURL("**/admin/sign-in");
  await axeFindsNothing(anna);
  await anna.goto("/admin/people");
  await anna.waitForURL("**/admin/sign-in?then=%2Fadmin%2Fpeople");
  await anna.getByLabel("E-Mail-Adresse").fill("anna@example.org");
  await anna.getByLabel("Passwort").fill(password);
  await anna.getByRole("button", { name: "Anmelden", exact: true }).click();
  await anna.waitForURL("**/second-step?**");
  expect(await isIn(anna.context())).toBe(false);
  await axeFindsNothing(anna);
  await anna.getByLabel("Code").fill(oneTimeCode(authenticator));
  await anna.getByRole("button", { name: "Bestätigen" }).click();
  await anna.waitForURL("**/admin/people");
});

test("invited editors see the desk in their own language, whatever their browser says", async ({ browser }) => {
  const { anna } = open;
  const invite = async (email: string, role: string, without: string) => {
    const form = anna.getByRole("form", { name: "Einladen" });
    await form.getByLabel("E-Mail-Adresse").fill(email);
    await form.getByLabel("Rolle").selectOption(role);
    await form.getByLabel(without).uncheck();
    await form.getByRole("button", { name: "Link erzeugen" }).click();
    await expect(anna.getByRole("listitem").filter({ hasText: email })).toBeVisible();
    return form.getByLabel("Link zum Weitergeben").inputValue();
  };
  const links = {
    dirk: await invite("dirk@example.org", "editor", "Русский"),
    vera: await invite("vera@example.org", "author", "Deutsch"),
    gone: await invite("gone@example.org", "author", "Deutsch"),
  };
  await axeFindsNothing(anna);
  await anna.getByRole("listitem").filter({ hasText: "gone@" }).getByRole("button").click();
  await expect(anna.getByRole("listitem").filter({ hasText: "gone@" })).toHaveCount(0);

  const vera = await newPage(browser, "ru-RU");
  open.vera = vera;
  await vera.goto(links.gone);
  await expect(vera.getByText("Эта ссылка больше не действует.")).toBeVisible();
  await vera.goto(links.vera);
  await vera.getByLabel("Имя").fill("Вера Воробьёва");
  await vera.getByLabel("Пароль").fill(password);
  await vera.getByRole("button", { name: "Создать учётную запись" }).click();
  await vera.waitForURL("**/admin");
  await expect(vera.getByRole("heading", { level: 1 })).toHaveText("Материалы");
  await expect(vera.locator("html")).toHaveAttribute("lang", "ru");

  // Without script, and in a browser that speaks Russian.
  const dirk = await newPage(browser, "ru-RU", { javaScriptEnabled: false });
  open.dirk = dirk;
  await dirk.goto(links.dirk);
  await dirk.getByLabel("Имя").fill("Dirk Dorn");
  await dirk.getByLabel("Язык редакции").selectOption("de");
  await dirk.getByRole("button", { name: "Создать учётную запись" }).click();
  await expect(dirk.getByLabel("Пароль")).toHaveAttribute("aria-invalid", "true");
  expect(await dirk.getByLabel("Имя").inputValue()).toBe("Dirk Dorn");
  expect(await dirk.getByLabel("Язык редакции").inputValue()).toBe("de");
  await dirk.getByLabel("Пароль").fill(password);
  await dirk.getByRole("button", { name: "Создать учётную запись" }).click();
  await dirk.waitForURL("**/admin");
  await expect(dirk.getByRole("heading", { level: 1 })).toHaveText("Meldungen");
  await expect(dirk.locator("html")).toHaveAttribute("lang", "de");
});

test("who may not manage people is refused the page, and the action called by hand", async () => {
  const { anna, dirk, vera } = open;
  await expect(vera.getByRole("link", { name: "Сотрудники" })).toHaveCount(0);
  await vera.goto("/admin/people");
  await expect(vera.getByText("У вас нет на это прав.")).toBeVisible();
  await axeFindsNothing(vera);
  await anna.goto("/admin/people");
  await anna.getByRole("link", { name: "Dirk Dorn" }).click();
  await axeFindsNothing(anna);
  const path = new URL(anna.url()).pathname;
  await vera.goto(path);
  await expect(vera.getByText("У вас нет на это прав.")).toBeVisible();
  let sent: { headers: Record<string, string>; data: Buffer } | undefined;
  await anna.route("**/admin/people/*", async (route) => {
    const request = route.request();
    if (request.method() !== "POST") return route.continue();
    const { "next-action": action = "", "content-type": type = "" } = request.headers();
    sent = { headers: { "next-action": action, "content-type": type }, data: request.postDataBuffer() ?? Buffer.of() };
    await route.abort();
  });
  await anna.getByRole("button", { name: "Sperren" }).click();
  await expect.poll(() => sent?.data.length ?? 0).toBeGreaterThan(0);
  await anna.unroute("**/admin/people/*");
  const byHand = (context: BrowserContext) =>
    context.request.post(`${site}${path}`, { ...sent, headers: { ...sent?.headers, origin: site } });
  expect(await (await byHand(vera.context())).text()).toContain("У вас нет на это прав.");
  expect(await isIn(dirk.context())).toBe(true);
});

test("the last administrator stays one", async () => {
  const { anna } = open;
  await anna.goto("/admin/people");
  await anna.getByRole("link", { name: "Anna Adler" }).nth(1).click();
  const form = anna.getByRole("form", { name: "Rolle und Sprachen" });
  await form.getByLabel("Rolle").selectOption("chief");
  await form.getByRole("button", { name: "Speichern" }).click();
  await expect(form.getByRole("alert")).toContainText("das letzte Konto mit Administrationsrechten");
});

test("too many tries are refused, for an account that there is not as for one that there is", async ({ browser }) => {
  const page = await newPage(browser, "de-DE");
  await page.goto("/admin/sign-in");
  for (let tries = 1; tries <= 11; tries += 1) {
    await page.getByLabel("E-Mail-Adresse").fill("nobody@example.org");
    await page.getByLabel("Passwort").fill(`wrong password ${tries}`);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Anmelden", exact: true }).click();
    await answered;
    const said = tries <= 10 ? "E-Mail-Adresse oder Passwort stimmen nicht." : "Zu viele Versuche.";
    await expect(page.getByRole("alert").first()).toContainText(said);
    expect(await page.getByLabel("E-Mail-Adresse").inputValue()).toBe("nobody@example.org");
  }
  await page.context().close();
});

test("another password ends the other sessions, and one session can end another", async ({ browser }) => {
  const page = await newPage(browser, "de-DE");
  await askToSignIn(page, "dirk@example.org");
  await page.waitForURL("**/admin");
  await page.goto("/admin/account");
  await expect(page.getByRole("button", { name: "Beenden", exact: true })).toHaveCount(1);
  await axeFindsNothing(page);
  const form = page.getByRole("form", { name: "Passwort", exact: true });
  await form.getByLabel("Jetziges Passwort").fill(password);
  await form.getByLabel("Neues Passwort").fill("another long password 22");
  await form.getByRole("button").click();
  await expect(form.getByRole("status")).toContainText("Das Passwort ist geändert");
  expect(await isIn(open.dirk.context())).toBe(false);
  expect(await isIn(page.context())).toBe(true);

  // Without script.
  await askToSignIn(open.dirk, "dirk@example.org", "another long password 22");
  await open.dirk.waitForURL("**/admin");
  await open.dirk.goto("/admin/account");
  await open.dirk.getByRole("button", { name: "Beenden", exact: true }).click();
  await expect(open.dirk.getByRole("button", { name: "Beenden", exact: true })).toHaveCount(0);
  expect(await isIn(page.context())).toBe(false);
  await page.context().close();
});

test("a passkey opens the desk by itself, and without its PIN or finger it does not", async ({ browser }) => {
  const page = await newPage(browser, "ru-RU");
  await page.goto("/admin/sign-in");
  await page.getByLabel("Адрес электронной почты").fill("vera@example.org");
  await page.getByLabel("Пароль").fill(password);
  await page.getByRole("button", { name: "Войти", exact: true }).click();
  await page.waitForURL("**/admin");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await page.goto("/admin/account");
  await page.getByLabel("Название устройства").fill("Телефон");
  await page.getByRole("button", { name: "Создать ключ доступа" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Телефон" })).toBeVisible();
  await page.locator("summary", { hasText: "Переименовать" }).click();
  const rename = page.getByRole("form", { name: "Переименовать ключ доступа «Телефон»" });
  await rename.getByLabel("Новое название").fill("  ");
  await rename.getByRole("button").click();
  await expect(rename.getByLabel("Новое название")).toHaveAccessibleDescription("Дайте ключу доступа название.");
  await rename.getByLabel("Новое название").fill("Телефон Веры");
  await rename.getByRole("button").click();
  await expect(page.getByRole("listitem").filter({ hasText: "Телефон Веры" })).toBeVisible();
  await open.anna.goto("/admin/audit");
  for (const noted of ["Passkey angelegt", "Passkey umbenannt"])
    await expect(open.anna.getByRole("row").filter({ hasText: noted })).toContainText("Вера Воробьёва");
  const signOut = async () => {
    await page.getByRole("button", { name: "Выйти" }).click();
    await page.waitForURL("**/admin/sign-in");
  };
  await signOut();
  await page.getByRole("button", { name: "Войти с ключом доступа" }).click();
  await page.waitForURL("**/admin");
  await signOut();
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Войти с ключом доступа" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toBeVisible();
  expect(await isIn(page.context())).toBe(false);
  await page.context().close();
});

test("a link for a lost device sets a new password, and the passkey of before is gone", async ({ browser }) => {
  const { anna, vera } = open;
  await anna.goto("/admin/people");
  await anna.getByRole("link", { name: "Вера Воробьёва" }).click();
  const form = anna.getByRole("form", { name: "Link für neues Passwort" });
  await form.getByRole("button").click();
  const link = await form.getByLabel("Link zum Weitergeben").inputValue();
  const page = await newPage(browser, "ru-RU");
  await page.goto(link);
  await page.getByLabel("Новый пароль").fill("too short");
  await page.getByRole("button", { name: "Задать пароль" }).click();
  await expect(page.getByLabel("Новый пароль")).toHaveAccessibleDescription(/от 15 до 128 знаков/);
  await axeFindsNothing(page);
  await page.getByLabel("Новый пароль").fill("another long password 33");
  await page.getByRole("button", { name: "Задать пароль" }).click();
  await page.waitForURL("**/admin/account");
  await expect(page.getByText("Телефон", { exact: true })).toHaveCount(0);
  expect(await isIn(vera.context())).toBe(false);
  await page.goto(link);
  await expect(page.getByText("Эта ссылка больше не действует.")).toBeVisible();
  await page.context().close();
});

test("a disabled account is out at once, and told so only with its right password", async ({ browser }) => {
  const { anna, dirk } = open;
  expect(await isIn(dirk.context())).toBe(true);
  await anna.goto("/admin/people");
  await anna.getByRole("link", { name: "Dirk Dorn" }).click();
  await anna.getByRole("button", { name: "Sperren" }).click();
  await expect(anna.getByText("Gesperrt; alle Sitzungen sind beendet.")).toBeVisible();
  expect(await isIn(dirk.context())).toBe(false);
  const page = await newPage(browser, "de-DE");
  await askToSignIn(page, "dirk@example.org");
  await expect(page.getByText("E-Mail-Adresse oder Passwort stimmen nicht.")).toBeVisible();
  await askToSignIn(page, "dirk@example.org", "another long password 22");
  await expect(page.getByText("Dieses Konto ist gesperrt.")).toBeVisible();
  await page.context().close();
});

test("the desk is worked by keyboard: past the bar to the content, and out again", async () => {
  const { anna } = open;
  await anna.goto("/admin/account");
  await anna.keyboard.press("Tab");
  await expect(anna.getByRole("link", { name: "Zum Inhalt" })).toBeFocused();
  await anna.keyboard.press("Enter");
  await expect(anna.locator("#content")).toBeFocused();
  await anna.keyboard.press("Tab");
  await expect(anna.getByLabel("Name", { exact: true })).toBeFocused();
  await anna.keyboard.press("Tab");
  await expect(anna.getByLabel("Sprache der Redaktion")).toBeFocused();
  await anna.keyboard.press("ArrowDown");
  await anna.keyboard.press("Tab");
  await anna.keyboard.press("Enter");
  await expect(anna.getByRole("status").filter({ hasText: "Сохранено." })).toBeVisible();
  await anna.goto("/admin/nothing-here");
  await expect(anna.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет");
  await axeFindsNothing(anna);
  await anna.goto("/admin");
  await axeFindsNothing(anna);
});

test("of better-auth only the passkey's ceremonies are open over HTTP", async ({ request }) => {
  for (const path of ["sign-in/email", "sign-up/email", "get-session", "admin/list-users", "list-sessions", "ok"])
    for (const answer of [
      await request.get(`${site}/api/auth/${path}`),
      await request.post(`${site}/api/auth/${path}`),
    ])
      expect([path, answer.status()]).toEqual([path, 404]);
  expect((await request.get(`${site}/api/auth/passkey/generate-authenticate-options`)).status()).toBe(200);
});
