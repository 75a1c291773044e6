import { request } from "node:http";
import { readEnvironment } from "../config/environment";

export interface OwnAnswer {
  status: number;
  body: string;
}

/** A render takes some 10 ms; a site that needs so long cannot be reached. */
const boundMs = 5_000;

/**
 * Asks the newsroom's own site as a reader would, past the internet and whatever stands before the site there.
 * @param path with its leading slash. @throws when the site does not answer in time, or `signal` ends it.
 */
export function askOwnSite(path: string, signal?: AbortSignal): Promise<OwnAnswer> {
  const { port, siteUrl } = readEnvironment();
  const bound = AbortSignal.timeout(boundMs);
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        ...{ host: "127.0.0.1", port, path },
        headers: { host: new URL(siteUrl).host, accept: "*/*" },
        // A connection of its own: where several processes serve, they take turns at new ones.
        agent: false,
        signal: signal ? AbortSignal.any([signal, bound]) : bound,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") }),
        );
        answer.on("error", reject);
      },
    );
    asking.on("error", reject);
    asking.end();
  });
}
