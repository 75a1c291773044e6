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
