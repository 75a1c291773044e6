import { afterEach, beforeEach, vi } from "vitest";

/** What the command prints in each test, instead of printing it. */
export function heard(): () => string {
  let printed: string[] = [];
  beforeEach(() => {
    printed = [];
    const print = (text: string) => void printed.push(text);
    vi.spyOn(console, "log").mockImplementation(print);
    vi.spyOn(console, "error").mockImplementation(print);
  });
  afterEach(() => void vi.restoreAllMocks());
  return () => printed.join("\n");
}

/** The line of an import's sums. */
export function sumsIn(text: string): string {
  return text.split("\n").find((line) => line.startsWith("Imported: ") || line.startsWith("No item was written")) ?? "";
}
