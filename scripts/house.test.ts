import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import floors from "../config/dependency-floors.json";
import lock from "../package-lock.json";

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

describe("reader pages", () => {
  it("ship no component of the framework to the browser", () => {
    const readers = ["app/[locale]", "components/reader"].flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
    expect(readers.length).toBeGreaterThan(30);
    expect(readers.filter((file) => /^\s*["']use client["']/m.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("come whole: nothing is filled in late", () => {
    expect(filesBelow("app/[locale]").filter((file) => /loading\.tsx$/.test(file))).toEqual([]);
  });
});

describe("dependencies", () => {
  const installed = Object.entries(lock.packages as Record<string, { version?: string }>);

  it.each(Object.entries(floors))("have no %s below %s, where it had holes", (name, floor) => {
    const versions = installed
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, one]) => one.version ?? "");
    for (const version of versions) expect(compare(version, floor), `${name} ${version}`).toBeGreaterThanOrEqual(0);
  });
});

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split(/[.-]/).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
