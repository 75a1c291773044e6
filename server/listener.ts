import type { IncomingMessage, ServerResponse } from "node:http";
import { addressHeader, pathHeader } from "../config/desk-headers";
import { localeFor } from "../i18n/accept-language";
import { isLocale } from "../i18n/locales";
import { fallbackPage } from "./fallback-page";
import { noCaching, pageCaching, securityHeaders } from "./headers";
import type { Outcome, PageCache, Wanted } from "./page-cache/page-cache";
import { isPreview, previewPath, type SendPreview } from "./previews";
import { type Handler, statusAddress } from "./render";
import { isWellFormed, routeOf } from "./routing";
import type { PageSender } from "./send-page";
import type { Serve } from "./static-files";

export interface ListenerParts {
  cache: PageCache;
  sender: PageSender;
  staticFiles: Serve;
  next: Handler;
  previews: SendPreview;
  /** Where what stood at a path of another system stands here; null where nothing did. */
  formerAddress: (path: string) => string | null;
  siteUrl: string;
  /** How many proxies of the newsroom's own a request comes through. */
  trustedProxies: number;
  /** Where failures of renders are told. */
  report: (error: unknown) => void;
}

/** Answers requests: pages from the cache, files from disk, the desk and the interfaces from Next. */
export function listenerOf(parts: ListenerParts): (request: IncomingMessage, response: ServerResponse) => void {
  const security = Object.entries(securityHeaders("reader", parts.siteUrl.startsWith("https:")));
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    if (belongsToNext(url)) return toNext(parts, request, response);
    if (isPreview(url))
      return parts.previews(request, response, (status) =>
        sendStatus(parts, request, response, status, url.slice(previewPath.length)),
      );
    for (const [name, value] of security) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") return notAllowed(response);
    const route = routeOf(url);
    if (route.kind === "root") return toLanguage(request, response);
    if (route.kind === "moved") return moved(response, route.location);
    if (route.kind === "page")
      return sendOutcome(parts, request, response, await parts.cache.get(route.wanted), route.wanted.key);
    return parts.staticFiles(request, response, () => {
      const [path = ""] = url.split("?");
      const location = isWellFormed(path) ? parts.formerAddress(path) : null;
      if (location !== null) return moved(response, location, pageCaching);
      sendStatus(parts, request, response, 404).catch((error) => fail(error, response));
    });
  };
  const fail = (error: unknown, response: ServerResponse) => {
    parts.report(error);
    if (!response.headersSent)
      response.writeHead(500, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": noCaching });
    response.end(response.headersSent ? undefined : fallbackPage(500));
  };
  return (request, response) => {
    // The way of nearly every request: its address is a key as it stands, and the page is there and fresh.
    const page = request.method === "GET" ? parts.cache.hit(request.url ?? "") : null;
    const sent = page ? parts.sender.send(request, response, page) : answer(request, response);
    if (sent) sent.catch((error: unknown) => fail(error, response));
  };
}

/** Never kept, and never a reader's: the desk, the interfaces. */
export function belongsToNext(url: string): boolean {
  // Next fails at a path that does not decode, instead of finding nothing there.
  return /^\/(admin|api)(?:[/?]|$)/.test(url) && isWellFormed(url.split("?")[0] ?? "");
}

async function toNext(parts: ListenerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders("desk", parts.siteUrl.startsWith("https:"))))
    response.setHeader(name, value);
  response.setHeader("Cache-Control", noCaching);
  tellDesk(request, parts);
  await parts.next(request, response);
}

/** Puts into a request what the desk cannot know by itself, over whatever its sender put there. */
export function tellDesk(
  request: IncomingMessage,
  { siteUrl, trustedProxies }: Pick<ListenerParts, "siteUrl" | "trustedProxies">,
): void {
  request.headers[addressHeader] = addressOf(request, trustedProxies);
  request.headers[pathHeader] = request.url ?? "";
  // What Next compares a form's origin with: whatever a proxy made of it, or a name that somebody pointed at us.
  request.headers.host = new URL(siteUrl).host;
  request.headers["x-forwarded-host"] = request.headers.host;
}

/** Each proxy adds the address that it was asked from at the end; what stands before those anybody may have written. */
function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const named = trustedProxies === 0 ? undefined : forwarded.at(-trustedProxies)?.trim();
  return named || (request.socket.remoteAddress ?? "");
}

async function sendOutcome(
  parts: ListenerParts,
  request: IncomingMessage,
  response: ServerResponse,
  outcome: Outcome,
  key: string,
): Promise<void> {
  if (outcome.kind === "page") return parts.sender.send(request, response, outcome.page);
  // A slug may be changed back: who kept both redirects would go in circles between them.
  if (outcome.kind === "moved") return moved(response, outcome.location, pageCaching);
  if (outcome.kind === "missing") return sendStatus(parts, request, response, 404, key);
  parts.report(outcome.error);
  return sendStatus(parts, request, response, 500, key);
}

/** The page for a status in the language of the address, or else of the reader. */
async function sendStatus(
  { cache, sender }: ListenerParts,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path = request.url ?? "/",
): Promise<void> {
  const locale = path.split(/[/?]/)[1] ?? "";
  const language = isLocale(locale) ? locale : localeFor(request.headers["accept-language"]);
  const wanted: Wanted = {
    key: statusAddress(`/${language}`, status),
    subject: { kind: "fixed", locale: language, storyId: null, parameters: [] },
  };
  const outcome = await cache.get(wanted);
  if (outcome.kind !== "page") throw new Error(`no page for status ${status}`);
  return sender.send(request, response, outcome.page);
}

/** The way from `/`, which is of no language, to a front page. */
export function toLanguage(request: IncomingMessage, response: ServerResponse): void {
  const location = `/${localeFor(request.headers["accept-language"])}`;
  response.writeHead(307, { Location: location, Vary: "Accept-Language", "Cache-Control": "no-cache" });
  response.end();
}

/** A lasting redirect; browsers may keep that of a spelling for an hour, so that a mistake does not last. */
function moved(response: ServerResponse, location: string, caching = "public, max-age=3600"): void {
  response.writeHead(308, { Location: location, "Cache-Control": caching });
  response.end();
}

function notAllowed(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD", "Cache-Control": noCaching });
  response.end();
}
