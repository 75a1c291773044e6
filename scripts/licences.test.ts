import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import lock from "../package-lock.json";

/** Whoever runs Depesche or builds on it may do so without opening a line of their own. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Python-2.0",
  "Zlib",
]);

/** What else comes along, and why it may. */
const exceptions: readonly { name: RegExp; licence: string; reason: string }[] = [
  {
    name: /^@img\/sharp-(libvips|win32)-.+$/,
    licence: "LGPL-3.0-or-later",
    reason:
      "libvips, unchanged and as a library of its own beside sharp, which links it dynamically; it can be replaced",
  },
  {
    name: /^@img\/sharp-wasm32$/,
    licence: "LGPL-3.0-or-later",
    reason:
      "libvips compiled to WebAssembly, for systems without a native build only; sharp tells how to build it anew",
  },
  {
    name: /^caniuse-lite$/,
    licence: "CC-BY-4.0",
    reason: "data on browsers that Next.js consults while it builds; they ask for their source to be named",
  },
  {
    name: /^lightningcss(-.+)?$/,
    licence: "MPL-2.0",
    reason:
      "part of Vitest, which the lock file calls optional because better-auth names it as a peer; nothing loads it",
  },
];

interface Locked {
  license?: string;
  dev?: boolean;
}

/** Packages of other systems are not installed here: of those the lock file tells. */
const shipped = Object.entries(lock.packages as Record<string, Locked>)
  .filter(([path, { dev }]) => path !== "" && !dev)
  .map(([path, { license }]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    licence: licenceIn(path) ?? license ?? "none",
  }));

function licenceIn(path: string): string | undefined {
  const file = join(path, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Locked).license : undefined;
}

/** Alternatives are the licensee's choice; what is joined by AND holds together. */
function isMet(expression: string, isAllowed: (licence: string) => boolean): boolean {
  const bare = expression.replace(/[()]/g, "");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every(isAllowed));
}

function isFree({ name, licence }: { name: string; licence: string }): boolean {
  const excepted = exceptions.filter((one) => one.name.test(name)).map((one) => one.licence);
  return isMet(licence, (one) => permissive.has(one) || excepted.includes(one));
}

describe("packages that are not for development only", () => {
  it("are under permissive licences, but for a few that are named with a reason", () => {
    expect(shipped.length).toBeGreaterThan(200);
    expect(shipped.filter((one) => !isFree(one))).toEqual([]);
  });

  it("leave no exception without a use", () => {
    const used = exceptions.filter((one) =>
      shipped.some(({ name, licence }) => one.name.test(name) && licence.includes(one.licence)),
    );
    expect(used).toEqual(exceptions);
  });

  it("are not let in by an alternative that is not one", () => {
    expect(isFree({ name: "rc", licence: "(BSD-2-Clause OR GPL-3.0-only)" })).toBe(true);
    expect(isFree({ name: "rc", licence: "MIT AND GPL-3.0-only" })).toBe(false);
    expect(isFree({ name: "exifreader", licence: "MPL-2.0" })).toBe(false);
    expect(isFree({ name: "unnamed", licence: "none" })).toBe(false);
  });
});
