import { type Browser, expect, type Page } from "@playwright/test";
import type { Role } from "../db/schema/auth";
import type { OwnServer } from "./own-server";

export const password = "correct horse battery staple";

/** Somebody at the desk, which speaks German to them. */
export interface Colleague {
  name: string;
  email: string;
}

/** The link by which the first administrator gets in, as a start of the server prints it. */
export async function firstLink(own: OwnServer): Promise<string> {
  const link = /http\S+\/admin\/invite\/[\w-]{43}(?=\n)/;
  await expect.poll(() => own.printed, { timeout: 15_000 }).toMatch(link);
  return link.exec(own.printed)?.[0] ?? "";
}

/** Makes an account by the form of an invite from the command line. */
export async function addColleague(
  browser: Browser,
  newsroom: Pick<OwnServer, "run">,
  somebody: Colleague & { role: Role },
): Promise<void> {
  await accept(browser, newsroom.run("user", "invite", "--role", somebody.role).trim(), somebody);
}

async function accept(browser: Browser, link: string, { name, email }: Colleague): Promise<void> {
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(password);
  await page.getByRole("button", { name: "Konto einrichten" }).click();
  await page.waitForURL("**/admin");
  await context.close();
}

/** Fills in the form for it and sends it. What comes of that is the caller's to see. */
export async function askToSignIn(page: Page, email: string, using = password): Promise<void> {
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort").fill(using);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
}

/** Signs somebody in by the form, in a browser that speaks German. */
export async function signIn(page: Page, { email }: Colleague): Promise<void> {
  await askToSignIn(page, email);
  await page.waitForURL("**/admin");
}
