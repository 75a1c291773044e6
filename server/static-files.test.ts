import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staticFiles } from "./static-files";

const hash = "ab".repeat(32);
let dataDir = "";
let server: Server;
let address = "";

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "depesche-files-"));
  for (const folder of [".next/static", "public"]) mkdirSync(join(dataDir, folder), { recursive: true });
  const names = [
    `ab/${hash}-400.avif`,
    `ab/${hash}-400.webp`,
    `logos/${hash}.webp`,
    `logos/${hash}.png`,
    `masters/ab/${hash}.jpg`,
    "incoming/upload",
  ];
  for (const name of names) {
    const path = join(dataDir, "media", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "picture");
  }
  const serve = staticFiles({ root: dataDir, dataDir, siteUrl: "http://localhost" });
  server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("pictures on disk", () => {
  it("are sent for ever, each as what it is, and run nothing", async () => {
    const sent = { [`ab/${hash}-400`]: ["avif", "webp"], [`logos/${hash}`]: ["webp", "png"] };
    for (const [name, format] of Object.entries(sent).flatMap(([name, all]) => all.map((one) => [name, one]))) {
      const response = await fetch(`${address}/media/${name}.${format}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(`image/${format}`);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    }
  });

  it("are all that is sent: no master, nothing on its way in", async () => {
    const others = [
      `masters/ab/${hash}.jpg`,
      "incoming/upload",
      `ab/../masters/ab/${hash}.jpg`,
      `ab/${hash}-400.svg`,
      `logos/${hash}.svg`,
    ];
    for (const name of others) expect((await fetch(`${address}/media/${name}`)).status, name).toBe(404);
  });
});
