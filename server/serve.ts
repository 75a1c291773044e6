import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import type { Environment } from "../config/environment";
import { closeDatabase, databaseFile, openReadOnly, queriesOf } from "../db/client";
import { nextDueAt, nextDueOfStory } from "../db/queries/content-version";
import { nextMidnight } from "../i18n/calendar";
import { ChangeFeed } from "./change-feed";
import { developmentListenerOf } from "./development";
import { listenerOf } from "./listener";
import type { Due } from "./page-cache/freshness";
import { PageCache, type Wanted } from "./page-cache/page-cache";
import type { Subject } from "./page-cache/subject";
import { renderWith, statusPageWith, statusSegment } from "./render";
import { PageSender } from "./send-page";
import { staticFiles } from "./static-files";

export interface RunningServer {
  /** Takes no more, finishes what is open, closes the database. */
  stop(): Promise<void>;
}

const report = (error: unknown) => console.error(error);
const root = fileURLToPath(new URL("..", import.meta.url));
/** How long open requests may take to finish at a stop. */
const stopBoundMs = 10_000;

/** Serves the site on the environment's port. @throws when the port cannot be had. */
export async function serve(environment: Environment, { dev }: { dev: boolean }): Promise<RunningServer> {
  const { port, siteUrl, dataDir } = environment;
  const app = next({ dev, dir: root, port, hostname: "localhost", customServer: true, quiet: !dev });
  await app.prepare();
  const handler = app.getRequestHandler();
  const connection = openReadOnly(databaseFile(dataDir));
  const queries = queriesOf(connection);
  const feed = new ChangeFeed(queries);
  feed.start(report);
  const render = renderWith(handler, siteUrl);
  const renderStatus = statusPageWith(render);
  const cache = new PageCache({
    changes: feed,
    dueOf: (subject, now) => dueOf(subject, now),
    render: (wanted) => (isStatusPage(wanted) ? renderStatus(wanted) : render(wanted)),
  });
  const files = staticFiles({ root, dataDir, siteUrl });
  const parts = { cache, siteUrl, next: handler, report, sender: new PageSender(siteUrl), staticFiles: files };
  const server = createServer(dev ? developmentListenerOf(parts) : listenerOf(parts));
  await listen(server, port);

  function dueOf(subject: Subject, now: number): Due {
    const midnight = nextMidnight(now, environment.timeZone);
    const next =
      (subject.kind === "fixed" ? null : nextDueAt(queries, subject.locale, now)) ?? Number.POSITIVE_INFINITY;
    if (subject.kind !== "article") return { subject: Math.min(midnight, next), edge: Number.POSITIVE_INFINITY };
    const own = subject.storyId === null ? null : nextDueOfStory(queries, subject.storyId, now);
    return { subject: Math.min(midnight, own ?? Number.POSITIVE_INFINITY), edge: next };
  }

  return {
    async stop() {
      feed.stop();
      await closeServer(server);
      connection.close();
      await app.close();
      closeDatabase(dataDir);
    },
  };
}

function isStatusPage({ key }: Wanted): boolean {
  return key.split("/")[2] === statusSegment;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "is in use" : `cannot be had (${error.code})`;
      reject(Object.assign(error, { message: `Port ${port} ${reason}. PORT names another.` }));
    });
    server.listen(port, resolve);
  });
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const bound = setTimeout(() => server.closeAllConnections(), stopBoundMs);
  await closed;
  clearTimeout(bound);
}
