import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { securityHeaders } from "./headers";

type Next = () => void;
export type Serve = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

const year = 31_536_000;

/** Files that stand on disk as they are: `public/`, Next's own, and the newsroom's pictures. */
export function staticFiles(options: { root: string; dataDir: string; siteUrl: string }): Serve {
  const { root, dataDir, siteUrl } = options;
  const security = securityHeaders("reader", siteUrl.startsWith("https:"));
  const built = { brotli: true, gzip: true, etag: true, maxAge: year, immutable: true };
  const frame = sirv(join(root, ".next/static"), { ...built, setHeaders: (response) => secure(response, security) });
  const assets = sirv(join(root, "public"), {
    ...{ brotli: true, gzip: true, etag: true },
    setHeaders: (response, path) => {
      secure(response, security);
      // Assets carry a hash of their content in their names; the rest of the folder does not.
      const isHashed = path.startsWith("/assets/");
      response.setHeader("Cache-Control", isHashed ? `public, max-age=${year}, immutable` : "public, max-age=3600");
      if (path === "/speculation-rules.json") response.setHeader("Content-Type", "application/speculationrules+json");
    },
  });
  const media = mediaFiles(join(dataDir, "media"), security);
  return (request, response, next) => {
    const url = request.url ?? "/";
    if (url.startsWith("/_next/static/")) return under("/_next/static", frame, request, response, next);
    if (url.startsWith("/media/")) return under("/media", media, request, response, next);
    return assets(request, response, next);
  };
}

/** Pictures come and go while the server runs. Whatever a file claims to be, no browser runs it (`sandbox`). */
function mediaFiles(folder: string, security: Record<string, string>): Serve {
  const serve = sirv(folder, {
    ...{ dev: true, etag: true, maxAge: year, immutable: true },
    setHeaders: (response) => {
      secure(response, { ...security, "Content-Security-Policy": "default-src 'none'; sandbox" });
      response.setHeader("Cache-Control", `public, max-age=${year}, immutable`);
    },
  });
  const picture = /^\/media\/([0-9a-f]{2}\/[0-9a-f]{64}-\d{1,5}\.(avif|webp|jpg)|logos\/[0-9a-f]{64}\.(webp|png))$/;
  return (request, response, next) => {
    const path = `/media${request.url ?? ""}`.split("?")[0] ?? "";
    return picture.test(path) && existsSync(folder) ? serve(request, response, next) : next();
  };
}

function under(prefix: string, serve: Serve, request: IncomingMessage, response: ServerResponse, next: Next): void {
  const url = request.url ?? "/";
  request.url = url.slice(prefix.length);
  serve(request, response, () => {
    request.url = url;
    next();
  });
}

function secure(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
