import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressHeader, pathHeader } from "../config/desk-headers";
import { developmentListenerOf } from "./development";

let passed: IncomingHttpHeaders = {};
let server: Server;

beforeAll(async () => {
  const listener = developmentListenerOf({
    siteUrl: "https://news.example",
    trustedProxies: 0,
    redirectOf: (path) => (path === "/de/alt" ? "/de/neu" : null),
    staticFiles: (_request, response) => void response.end("file"),
    next: (request, response) => {
      passed = request.headers;
      response.end("next");
    },
  });
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());

async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    ...{ headers, redirect: "manual" },
  });
  return [response.status, response.headers.get("location") ?? (await response.text())];
}

describe("while somebody works on the code", () => {
  it("the desk is told what it cannot know by itself: who asks, for what, and under which name", async () => {
    expect(await ask("/admin/people?a=1", { [addressHeader]: "192.0.2.7" })).toEqual([200, "next"]);
    expect(passed).toMatchObject({
      [addressHeader]: "127.0.0.1",
      [pathHeader]: "/admin/people?a=1",
      host: "news.example",
    });
  });

  it("a former address leads on, and is never kept: tomorrow's code may lead elsewhere", async () => {
    expect(await ask("/de/alt")).toEqual([307, "/de/neu"]);
    expect(await ask("/de/neu")).toEqual([200, "next"]);
  });

  it("pictures come from their folder, and the root leads to a language", async () => {
    expect(await ask("/media/x.webp")).toEqual([200, "file"]);
    expect(await ask("/", { "accept-language": "ru" })).toEqual([307, "/ru"]);
  });
});
