import type { IncomingMessage, ServerResponse } from "node:http";
import { belongsToNext, type ListenerParts, tellDesk, toLanguage } from "./listener";

interface DevelopmentParts extends Pick<ListenerParts, "next" | "staticFiles" | "siteUrl" | "trustedProxies"> {
  /** Where a former address leads to; null for any other. */
  redirectOf: (path: string) => string | null;
}

/** Answers while somebody works on the code: by Next as it comes, nothing kept; what Next does not know by the rest. */
export function developmentListenerOf(parts: DevelopmentParts) {
  const { next, staticFiles, redirectOf } = parts;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? "/";
    const path = url.split("?")[0] ?? "/";
    const toNext = () => void next(request, response);
    if (path === "/") return toLanguage(request, response);
    if (path.startsWith("/media/")) return void staticFiles(request, response, toNext);
    if (belongsToNext(url)) tellDesk(request, parts);
    const location = redirectOf(path);
    if (location === null) return toNext();
    // A browser that keeps it would go on by it when the code is another one.
    response.writeHead(307, { Location: location, "Cache-Control": "no-store" });
    response.end();
  };
}
