import type { IncomingMessage, ServerResponse } from "node:http";
import { toLanguage } from "./listener";
import type { Handler } from "./render";
import type { Serve } from "./static-files";

/** Answers while somebody works on the code: by Next as it comes, nothing kept; what Next does not know by the rest. */
export function developmentListenerOf({ next, staticFiles }: { next: Handler; staticFiles: Serve }) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const toNext = () => void next(request, response);
    if (path === "/") toLanguage(request, response);
    else if (path.startsWith("/media/")) staticFiles(request, response, toNext);
    else toNext();
  };
}
