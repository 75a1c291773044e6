import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readInvite } from "../../accounts/invitation";
import { readReset } from "../../accounts/reset";
import { newAccount } from "../../accounts/testing";
import { temporaryDatabase } from "../../db/testing";
import { UsageError } from "../command";
import { userCommand } from "./user";

temporaryDatabase();

let out: string[] = [];
beforeEach(() => {
  out = [];
  for (const way of ["log", "error"] as const)
    vi.spyOn(console, way).mockImplementation((line: unknown) => void out.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const tokenOf = (line: string | undefined) => line?.split("/").at(-1) ?? "";

describe("the user command", () => {
  it("invites an administrator for all languages, or whom one says", async () => {
    expect(await userCommand.run(["invite"])).toBe(0);
    expect(out[0]).toMatch(/^http:\/\/localhost:\d+\/admin\/invite\/[\w-]{43}$/);
    expect(await readInvite(tokenOf(out[0]))).toMatchObject({ role: "administrator", locales: ["de", "ru"] });
    expect(await userCommand.run(["invite", "--role", "editor", "--locales", "ru"])).toBe(0);
    expect(await readInvite(tokenOf(out[1]))).toMatchObject({ role: "editor", locales: ["ru"] });
  });

  it("lists, disables and enables accounts, but not the last administrator", async () => {
    const [administrator, editor] = [await newAccount("administrator"), await newAccount("editor")];
    expect(await userCommand.run(["disable", editor.email.toUpperCase()])).toBe(0);
    expect(await userCommand.run(["list"])).toBe(0);
    expect(out.find((line) => line.startsWith(editor.email))).toBe(
      `${editor.email}\tAnna\teditor\tde\tdisabled\tnever`,
    );
    expect(await userCommand.run(["enable", editor.email])).toBe(0);
    expect(await userCommand.run(["disable", administrator.email])).toBe(1);
    expect(out.at(-1)).toContain("last administrator");
    expect(await userCommand.run(["disable", "nobody@example.org"])).toBe(1);
    expect(out.at(-1)).toBe("There is no such account.");
  });

  it("prints a link that sets a new password", async () => {
    const { email } = await newAccount();
    expect(await userCommand.run(["reset", email])).toBe(0);
    expect(await readReset(tokenOf(out[0]))).toMatchObject({ email });
  });

  it.each([
    [[]],
    [["delete"]],
    [["disable"]],
    [["invite", "--role", "king"]],
    [["invite", "--locales", "de,xx"]],
    [["invite", "--x"]],
  ])("says how it is called after %j", async (args) => {
    await expect(userCommand.run(args)).rejects.toThrow(UsageError);
  });
});
