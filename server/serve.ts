import { createServer, type Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import next from "next";
import type { Environment } from "../config/environment";
import { closeDatabase, databaseFile, openReadOnly, queriesOf } from "../db/client";
import { redirectOf } from "../db/queries/redirects";
import { ChangeFeed } from "./change-feed";
import { developmentListenerOf } from "./development";
import { dueOf } from "./due";
import { listenerOf } from "./listener";
import { PageCache, type Wanted } from "./page-cache/page-cache";
import { previewsWith } from "./previews";
import { renderOrRedirect } from "./redirects";
import { renderForOneWith, renderWith, statusPageWith, statusSegment } from "./render";
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
/** A request that was sent before its client could know of the stop arrives within this. */
const onTheWayMs = 200;

/** Serves the site on the environment's port. @throws when the port cannot be had. */
export async function serve(environment: Environment, { dev }: { dev: boolean }): Promise<RunningServer> {
  const { port, siteUrl, dataDir, timeZone, trustedProxies } = environment;
  const app = next({ dev, dir: root, port, hostname: "localhost", customServer: true, quiet: !dev });
  await app.prepare();
  const handler = app.getRequestHandler();
  const connection = openReadOnly(databaseFile(dataDir));
  const queries = queriesOf(connection);
  const feed = new ChangeFeed(queries);
  feed.start(report);
  const render = renderWith(handler, siteUrl);
  const renderPage = renderOrRedirect(render, queries);
  const renderStatus = statusPageWith(render);
  const cache = new PageCache({
    changes: feed,
    dueOf: (subject, now) => dueOf(queries, timeZone, subject, now),
    render: (wanted) => (isStatusPage(wanted) ? renderStatus(wanted) : renderPage(wanted)),
  });
  const files = staticFiles({ root, dataDir, siteUrl });
  const parts = {
    ...{ cache, siteUrl, trustedProxies, next: handler, report, staticFiles: files },
    formerAddress: (path: string) => redirectOf(queries, path),
    previews: previewsWith(renderForOneWith(handler, siteUrl), siteUrl),
    sender: new PageSender(siteUrl),
  };
  const inDevelopment = { ...parts, redirectOf: (path: string) => redirectOf(queries, path) };
  const server = createServer(dev ? developmentListenerOf(inDevelopment) : listenerOf(parts));
  await listen(server, port);

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

/**
 * Answers what is on its way, asks its clients to go, takes no more, and ends when the last has gone. Node's own
 * `close()` would cut every connection that is idle, also one whose next request is on its way already.
 */
async function closeServer(server: Server): Promise<void> {
  server.prependListener("request", (_request, response) => {
    response.shouldKeepAlive = false;
  });
  // A connection that the system has accepted and this process has not would be reset with the listening socket.
  await arrivals();
  let isClosed = false;
  NetServer.prototype.close.call(server, () => {
    isClosed = true;
  });
  const bound = setTimeout(() => server.closeAllConnections(), stopBoundMs);
  while (!isClosed) {
    await arrivals();
    server.closeIdleConnections();
    await nextTurn();
  }
  clearTimeout(bound);
}

/** Resolves when what was sent some time ago has been read: by the clock, and then, after busy turns, by the loop. */
async function arrivals(): Promise<void> {
  await pause(onTheWayMs);
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
}
