import { request as ask, createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenerOf } from "./listener";
import { PageCache, type Rendered, type Wanted } from "./page-cache/page-cache";
import { previewsWith } from "./previews";
import { PageSender } from "./send-page";

const asked: string[] = [];
const seen: string[] = [];
let passed: IncomingHttpHeaders = {};
let server: Server;

const page = (text: string, status = 200): Rendered => ({
  ...{ kind: "page", status, contentType: "text/html; charset=utf-8" },
  body: Buffer.from(`<html><body>${text.repeat(40)}</body></html>`),
});

/** A site of a few pages behind the real listener. */
function render({ key }: Wanted): Rendered {
  asked.push(key);
  if (key.includes("/status/")) return page(`status ${key}`, Number(key.split("/").at(-1)));
  if (key === "/de/wirtschaft/alt-1") return { kind: "moved", location: "/de/wirtschaft/neu-1" };
  if (key === "/de/wirtschaft/weg-2") return page("withdrawn", 410);
  if (key === "/de/wirtschaft/kaputt-3") return { kind: "failed", error: new Error("no") };
  if (key.startsWith("/de/nirgends")) return { kind: "missing" };
  return page(`page ${key}`);
}

beforeAll(async () => {
  const changes = { latest: 0, since: () => [] };
  const forever = { subject: Number.POSITIVE_INFINITY, edge: Number.POSITIVE_INFINITY };
  server = createServer(
    listenerOf({
      cache: new PageCache({ changes, dueOf: () => forever, render: async (wanted) => render(wanted) }),
      sender: new PageSender("https://news.example"),
      siteUrl: "https://news.example",
      trustedProxies: 1,
      staticFiles: (_request, _response, next) => next(),
      next: (request, response) => {
        seen.push(request.url ?? "");
        passed = request.headers;
        response.end("next");
      },
      report: () => {},
      formerAddress: (path) => (path === "/2012/01/05/hallo" ? "/de/wirtschaft/hallo-7" : null),
      previews: previewsWith(async ({ path, cookie }) => {
        if (path.endsWith("/story/1")) return { kind: "moved", location: "/admin/sign-in" };
        if (path.endsWith("/story/2")) return { kind: "failed", error: new Error("no") };
        if (path.endsWith("/story/3")) return { kind: "missing" };
        // Long enough for a second request to come meanwhile.
        if (path.endsWith("/story/7")) await new Promise((resolve) => setTimeout(resolve, 100));
        return { ...page(`preview ${path} for ${cookie}`), status: path.includes("over") ? 410 : 200 } as Rendered;
      }, "https://news.example"),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = ask(
      { port, path, host: "127.0.0.1", method: options.method ?? "GET", headers: options.headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    request.on("error", reject);
    request.end();
  });
}

describe("a request for a page", () => {
  it("is answered compressed as the reader takes it, with a mark of its own for each form", async () => {
    const plain = await get("/de");
    const br = await get("/de", { headers: { "accept-encoding": "gzip, br" } });
    const gzip = await get("/de", { headers: { "accept-encoding": "gzip" } });
    expect([
      br.headers["content-encoding"],
      gzip.headers["content-encoding"],
      plain.headers["content-encoding"],
    ]).toEqual(["br", "gzip", undefined]);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(new Set([br, gzip, plain].map((answer) => answer.headers.etag)).size).toBe(3);
    expect(br.headers.vary).toBe("Accept-Encoding");
  });

  it("is told 304 when the reader has it, by mark or by date", async () => {
    const { headers } = await get("/de");
    const etag = String(headers.etag);
    const modified = String(headers["last-modified"]);
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, "*"])
      expect(await get("/de", { headers: { "if-none-match": tags } })).toMatchObject({
        status: 304,
        body: Buffer.alloc(0),
      });
    expect((await get("/de", { headers: { "if-none-match": '"other"', "if-modified-since": modified } })).status).toBe(
      200,
    );
    expect((await get("/de", { headers: { "if-modified-since": modified } })).status).toBe(304);
    expect((await get("/de", { headers: { "if-modified-since": "Mon, 01 Jan 2001 00:00:00 GMT" } })).status).toBe(200);
    expect((await get("/de", { headers: { "if-modified-since": "nonsense" } })).status).toBe(200);
  });

  it("by HEAD has the same headers and no body", async () => {
    const [head, whole] = [await get("/de", { method: "HEAD" }), await get("/de")];
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...whole.headers, date: "" });
  });

  it("drops tracking parameters and puts the known ones in order", async () => {
    await get("/de/nachrichten?section=sport&utm_source=x&page=2&fbclid=1");
    await get("/de/nachrichten?page=2&gclid=7&section=sport");
    expect(asked.filter((key) => key.startsWith("/de/nachrichten?"))).toEqual(["/de/nachrichten?page=2&section=sport"]);
  });

  it("depends on no cookie and on nothing that Next reads from headers", async () => {
    const plain = await get("/ru");
    const hostile = await get("/ru?_rsc=abc", {
      headers: {
        cookie: "session=1",
        rsc: "1",
        "next-router-prefetch": "1",
        "x-middleware-subrequest": "a",
        "x-forwarded-host": "evil.example",
        host: "evil.example",
      },
    });
    expect(hostile.body).toEqual(plain.body);
    expect(asked.filter((key) => key.startsWith("/ru"))).toEqual(["/ru"]);
    expect(plain.headers["set-cookie"]).toBeUndefined();
  });

  it("carries the security headers", async () => {
    const { headers } = await get("/de");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["strict-transport-security"]).toContain("max-age=31536000");
    for (const path of ["/", "/nothing", "/DE", "/de/wirtschaft/alt-1", "/de/wirtschaft/kaputt-3", "/api/health"])
      expect((await get(path)).headers, path).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      });
    expect((await get("/de", { method: "DELETE" })).headers["content-security-policy"]).toBe(
      headers["content-security-policy"],
    );
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  });
});

describe("a request for anything else", () => {
  it("gets the status that is due", async () => {
    expect(await get("/de/wirtschaft/alt-1")).toMatchObject({
      status: 308,
      // Not kept: where an address leads may change back.
      headers: { location: "/de/wirtschaft/neu-1", "cache-control": "public, max-age=0, must-revalidate" },
    });
    expect((await get("/de/wirtschaft/weg-2")).status).toBe(410);
    expect(await get("/de/wirtschaft/kaputt-3")).toMatchObject({
      status: 500,
      headers: { "cache-control": "no-store" },
    });
    expect((await get("/de", { method: "POST" })).headers.allow).toBe("GET, HEAD");
  });

  it.each([
    "/[]/x",
    "/{}",
    "/xx",
    "/.env",
    "/de/.git/config",
    "/de//x",
    "/de/%E0%A4%A",
    "/%",
    "/de/%00",
    "/de/a%5Cb",
    "/api-like/x",
    "/de/status/404",
    "/de/nirgends/x-1",
    `/de/${"x".repeat(8_000)}`,
    `/${"../".repeat(200)}etc/passwd`,
    "/de/nachrichten/2024/02/31",
  ])("gets a proper 404 page: %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain("status /");
  });

  it("is led to the canonical spelling of an address", async () => {
    expect(await get("/DE/wirtschaft")).toMatchObject({ status: 308, headers: { location: "/de/wirtschaft" } });
    expect(await get("/de/wirtschaft/?page=2")).toMatchObject({
      status: 308,
      headers: { location: "/de/wirtschaft?page=2" },
    });
  });

  it("speaks the language of the address, or else of the reader", async () => {
    expect((await get("/ru/%00")).body.toString()).toContain("/ru/status/404");
    const unknown = await get("/nothing", { headers: { "accept-language": "ru" } });
    expect(unknown.body.toString()).toContain("/ru/status/404");
    expect(unknown.headers.vary).toContain("Accept-Language");
  });

  it("at the root is led to the reader's language", async () => {
    expect(await get("/", { headers: { "accept-language": "ru-RU" } })).toMatchObject({
      status: 307,
      headers: { location: "/ru", vary: "Accept-Language" },
    });
    expect((await get("/?utm=1")).headers.location).toBe("/de");
  });

  it("of the desk tells Next the site's own name, and the address that the newsroom's proxy saw", async () => {
    const headers = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-depesche-address": "10.0.0.1",
      "x-forwarded-for": "10.0.0.2, 192.0.2.7",
    };
    await get("/admin", { headers });
    expect(passed).toMatchObject({ host: "news.example", "x-forwarded-host": "news.example" });
    expect(passed["x-depesche-address"]).toBe("192.0.2.7");
    await get("/admin");
    expect(passed["x-depesche-address"]).toMatch(/127\.0\.0\.1$/);
  });

  it("of the desk and the interfaces goes to Next and is never kept", async () => {
    for (const path of ["/admin", "/admin/x?y=1", "/api/health"]) {
      expect(await get(path)).toMatchObject({ status: 200, headers: { "cache-control": "no-store" } });
      expect(seen.at(-1)).toBe(path);
    }
    expect(asked.filter((key) => /admin|api\//.test(key))).toEqual([]);
  });

  it("of the desk that does not decode is no request that Next sees", async () => {
    const before = seen.length;
    for (const path of ["/admin/%", "/admin/stories/%FF", "/api/auth/%E0%A4%A"])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect(seen).toHaveLength(before);
  });
});

describe("a request for a preview", () => {
  const token = "t".repeat(43);

  it("is rendered each time in the name of who asks, and kept by nobody", async () => {
    const first = await get(`/preview/de/${token}`, { headers: { cookie: "session=1" } });
    expect(first.headers).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex, nofollow" });
    expect(first.headers).toMatchObject({ "referrer-policy": "no-referrer", "x-frame-options": "SAMEORIGIN" });
    expect(first.headers["content-security-policy"]).toContain("script-src 'self';");
    expect(first.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(first.headers.etag).toBeUndefined();
    expect(first.body.toString()).toContain(`preview /preview/de/${token} for session=1`);
    expect((await get(`/preview/de/${token}?x=1`)).body.toString()).toContain(`/preview/de/${token} for undefined`);
    expect((await get(`/preview/de/${token}`, { method: "HEAD" })).body).toHaveLength(0);
    expect((await get(`/preview/de/${token}`, { method: "POST" })).status).toBe(405);
    expect(asked.filter((key) => key.startsWith("/preview"))).toEqual([]);
  });

  it("of two who ask at once is rendered for each", async () => {
    const names = ["anna", "nobody"];
    const answers = await Promise.all(
      names.map((name) => get("/preview/de/story/7", { headers: { cookie: `session=${name}` } })),
    );
    expect(answers.map(({ body }) => /session=(\w+?)preview/.exec(body.toString())?.[1])).toEqual(names);
  });

  it("tells what is over, what is not there, and who has to sign in", async () => {
    expect((await get(`/preview/de/over${"t".repeat(39)}`)).status).toBe(410);
    for (const path of ["/preview", "/preview/ru", "/preview/ru/x", "/preview/ru/story/3", "/preview/ru/story/0"]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers["x-frame-options"]).toBe("DENY");
    }
    expect((await get("/preview/ru/story/3")).body.toString()).toContain("/ru/status/404");
    expect(await get("/preview/de/story/1")).toMatchObject({
      ...{ status: 307, headers: { location: "/admin/sign-in", "cache-control": "no-store" } },
    });
    expect((await get("/preview/de/story/2")).status).toBe(500);
  });

  it("leads from an address of the system before to where its article stands now, and finds nothing elsewhere", async () => {
    const answer = await get("/2012/01/05/hallo?utm=1");
    expect([answer.status, answer.headers.location]).toEqual([308, "/de/wirtschaft/hallo-7"]);
    expect((await get("/2012/01/05/nie")).status).toBe(404);
  });
});
