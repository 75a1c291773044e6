import type { IncomingMessage, ServerResponse } from "node:http";
import { noCaching, pageCaching, securityHeaders, speculationRules } from "./headers";
import { type Encoding, encodingFor } from "./negotiation";
import { bytesOf, type StoredPage } from "./page-cache/stored-page";

/** Sends stored pages, with conditional requests answered as RFC 9110, 13 says. */
export class PageSender {
  private readonly security: Record<string, string>;
  /** The headers of a page in an encoding, made once. */
  private readonly heads = new WeakMap<StoredPage, Map<Encoding, Head>>();

  constructor(siteUrl: string) {
    this.security = { ...securityHeaders("reader", siteUrl.startsWith("https:")), ...speculationRules };
  }

  send(request: IncomingMessage, response: ServerResponse, page: StoredPage): void | Promise<void> {
    const encoding = encodingFor(request.headers["accept-encoding"]);
    const head = this.headOf(page, encoding);
    if (page.status === 200 && isUnchanged(request, head.etag, page.modifiedAt)) {
      response.writeHead(304, head.notModified);
      response.end();
      return;
    }
    if (encoding === "br") return finish(request, response, page, head.whole, page.br);
    return bytesOf(page, encoding).then((bytes) =>
      finish(request, response, page, [...head.whole, "Content-Length", String(bytes.length)], bytes),
    );
  }

  private headOf(page: StoredPage, encoding: Encoding): Head {
    const ofPage = this.heads.get(page) ?? new Map<Encoding, Head>();
    this.heads.set(page, ofPage);
    const known = ofPage.get(encoding);
    if (known) return known;
    const head = this.makeHead(page, encoding);
    ofPage.set(encoding, head);
    return head;
  }

  private makeHead(page: StoredPage, encoding: Encoding): Head {
    const etag = `"${page.hash}-${encoding}"`;
    const isFine = page.status === 200;
    const notModified = {
      // The page for a status may stand at an address of no language, in the reader's.
      Vary: isFine ? "Accept-Encoding" : "Accept-Encoding, Accept-Language",
      "Cache-Control": isFine ? pageCaching : noCaching,
      ...(isFine ? { ETag: etag, "Last-Modified": new Date(page.modifiedAt).toUTCString() } : {}),
      ...this.security,
    };
    const whole = {
      "Content-Type": page.contentType,
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
      ...(encoding === "br" ? { "Content-Length": String(page.br.length) } : {}),
      ...notModified,
    };
    return { etag, notModified: Object.entries(notModified).flat(), whole: Object.entries(whole).flat() };
  }
}

/** Headers in the flat form that Node writes without looking them over: a tenth of a request's time. */
interface Head {
  etag: string;
  notModified: string[];
  whole: string[];
}

function finish(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  head: string[],
  bytes: Buffer,
): void {
  response.writeHead(page.status, head);
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function isUnchanged(request: IncomingMessage, etag: string, modifiedAt: number): boolean {
  const { "if-none-match": tags, "if-modified-since": since } = request.headers;
  if (tags !== undefined)
    return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  if (since === undefined) return false;
  const at = Date.parse(since);
  return Number.isFinite(at) && modifiedAt <= at;
}
