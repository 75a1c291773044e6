import type { IncomingMessage, ServerResponse } from "node:http";
import { noCaching, securityHeaders } from "./headers";
import type { Rendered } from "./page-cache/page-cache";
import { RenderQueue } from "./page-cache/render-queue";
import type { RenderForOne } from "./render";

/** Answers a request for a preview; `sendStatus` sends the page for a status. */
export type SendPreview = (
  request: IncomingMessage,
  response: ServerResponse,
  sendStatus: (status: number) => Promise<void>,
) => Promise<void>;

/** `/preview/de/<token>` by a secret link, `/preview/de/story/<id>` for somebody at the desk. */
const preview = /^\/preview\/[a-z]{2}\/(?:[A-Za-z0-9_-]{43}|story\/[1-9]\d{0,14})$/;

export const previewPath = "/preview";

export function isPreview(url: string): boolean {
  return /^\/preview(?:[/?]|$)/.test(url);
}

/**
 * Previews are rendered for each request as readers' pages are, and never kept: not here, and not by any browser. They
 * take turns, one at a time, so that somebody who tries tokens holds up previews and no reader.
 */
export function previewsWith(render: RenderForOne, siteUrl: string): SendPreview {
  const queue = new RenderQueue<Rendered>(1);
  const headers = Object.entries(securityHeaders("preview", siteUrl.startsWith("https:")));
  return async (request, response, sendStatus) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("Cache-Control", noCaching);
    const path = request.url?.split("?")[0] ?? "";
    const { cookie } = request.headers;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" });
      response.end();
      return;
    }
    if (!preview.test(path)) return sendStatus(404);
    const outcome = await queue.wanted(`${path} ${cookie}`, () => render({ path, cookie }));
    if (outcome.kind === "failed") throw outcome.error;
    if (outcome.kind === "missing") return sendStatus(404);
    if (outcome.kind === "moved") {
      response.writeHead(307, { Location: outcome.location });
      response.end();
      return;
    }
    response.writeHead(outcome.status, { "Content-Type": outcome.contentType, "Content-Length": outcome.body.length });
    response.end(request.method === "HEAD" ? undefined : outcome.body);
  };
}
