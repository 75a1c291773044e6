import type { IncomingMessage, ServerResponse } from "node:http";
import inject from "light-my-request";
import { defaultLocale, isLocale } from "../i18n/locales";
import { fallbackPage } from "./fallback-page";
import type { Rendered, Wanted } from "./page-cache/page-cache";
import { isEmptyShell, stripScripts, takeStatus } from "./strip-scripts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

interface Answer {
  status: number;
  contentType: string;
  location: string | undefined;
  body: Buffer;
}

/** What is asked of Next: a path with its query, in nobody's name or in that of a cookie's owner. */
interface Asked {
  path: string;
  cookie?: string | undefined;
}

export type Render = (wanted: Wanted) => Promise<Rendered>;
export type RenderForOne = (asked: Asked) => Promise<Rendered>;

/** Below a language; the folder is `app/[locale]/status`. Never reachable from outside. */
export const statusSegment = "status";

/** Where the page for a status is rendered, in the language of an address. */
export function statusAddress(key: string, status: number): string {
  const locale = key.split("/")[1]?.slice(0, 2);
  return `/${isLocale(locale) ? locale : defaultLocale}/${statusSegment}/${status}`;
}

/**
 * Renders addresses with Next's handler, without a socket. Nothing of a reader's request goes along but the address:
 * no cookie, no `rsc`, no `x-middleware-*`, no forwarded host can change what is kept for everybody.
 */
export function renderWith(handler: Handler, siteUrl: string): Render {
  return ({ key }) => renderPage(handler, siteUrl, { path: key });
}

/** The same for one reader alone, whose cookie says what they may see: nothing of it is kept. */
export function renderForOneWith(handler: Handler, siteUrl: string): RenderForOne {
  return (asked) => renderPage(handler, siteUrl, asked);
}

async function renderPage(handler: Handler, siteUrl: string, asked: Asked): Promise<Rendered> {
  const answer = await ask(handler, siteUrl, asked);
  if (answer.status >= 500)
    return { kind: "failed", error: new Error(`${asked.path} was rendered with status ${answer.status}`) };
  if (answer.status >= 300 && answer.status < 400 && answer.location !== undefined)
    return { kind: "moved", location: pathOf(answer.location, siteUrl) };
  if (answer.status !== 200) return { kind: "missing" };
  if (!answer.contentType.startsWith("text/html")) return { kind: "page", ...answer };
  const whole = answer.body.toString("utf8");
  if (isEmptyShell(whole)) return { kind: "missing" };
  const { html, status } = takeStatus(stripScripts(whole));
  const { contentType } = answer;
  return { kind: "page", status: status ?? 200, contentType, body: Buffer.from(html) };
}

/** Renders the page for a status; a prepared one of few words if even that fails. */
export function statusPageWith(render: Render): Render {
  return async (wanted) => {
    const rendered = await render(wanted).catch((error: unknown) => ({ kind: "failed" as const, error }));
    const status = Number(wanted.key.split("/").at(-1));
    if (rendered.kind === "page") return { ...rendered, status };
    return { kind: "page", status, contentType: "text/html; charset=utf-8", body: Buffer.from(fallbackPage(status)) };
  };
}

async function ask(handler: Handler, siteUrl: string, { path, cookie }: Asked): Promise<Answer> {
  const response = await inject(handler as Parameters<typeof inject>[0], {
    method: "GET",
    url: path,
    headers: { host: new URL(siteUrl).host, accept: "text/html", ...(cookie === undefined ? {} : { cookie }) },
  });
  const { statusCode: status, headers, rawPayload: body } = response;
  return { status, contentType: String(headers["content-type"] ?? ""), location: headers.location, body };
}

/** Next writes some locations with a host: only this site's own paths are passed on. */
function pathOf(location: string, siteUrl: string): string {
  const url = new URL(location, siteUrl);
  return `${url.pathname}${url.search}`;
}
