import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Whoever can send a request can call an action or an interface of the desk, whatever its pages show. So each asks who
 * it is before anything else, and the rule that it calls asks what that person may.
 */

/** What asks who it is. */
const askWho = ["requireActor", "ownerOf", "currentCaller", "currentActor", "currentPerson", "requirePerson"];
/** What may come before: it reads what was sent and touches nothing. */
const harmless = [
  "backTo",
  "parse",
  "safeParse",
  "fromEntries",
  "entries",
  "filter",
  "isSameOrigin",
  "readEnvironment",
  "refuse",
];

/** What somebody does who is not signed in yet or, to sign out, need not be any more; a secret or a cookie says who. */
const forStrangers = [
  "app/admin/sign-in/actions.ts signInAction",
  "app/admin/sign-in/actions.ts confirmSignInAction",
  "app/admin/sign-in/actions.ts signOutAction",
  "app/admin/invite/[token]/actions.ts acceptInviteAction",
  "app/admin/reset/[token]/actions.ts resetAction",
];

interface Declared {
  name: string;
  file: string;
  isExported: boolean;
  /** From its name to the brace that ends it, as Biome sets it. */
  text: string;
}

function filesBelow(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, wanted);
    return wanted.test(path) && !/\.test\.tsx?$/.test(path) ? [path] : [];
  });
}

function functionsIn(file: string): Declared[] {
  const declared = /^(?<exported>export )?(?:default )?(?:async )?function (?<name>\w+)[\s\S]*?^\}/gm;
  return [...readFileSync(file, "utf8").matchAll(declared)].map(({ 0: text, groups }) => ({
    ...{ name: groups?.name ?? "", isExported: groups?.exported !== undefined },
    ...{ file, text },
  }));
}

/** What stands below the signature. */
function bodyOf({ text }: Declared): string {
  return text.slice(/^[^\n]*\{\n/.test(text) ? text.indexOf("\n") : text.search(/^\)/m));
}

/** What a function calls before it knows who asks; null where it never asks. */
function callsBefore(declared: Declared): string[] | null {
  const body = bodyOf(declared);
  const asked = new RegExp(`await (?:Promise\\.all\\(\\[)?(?:${askWho.join("|")})\\(`).exec(body);
  if (!asked) return null;
  // The call that the answer is handed to is made after it: `publishAs(await requireActor(), …)`.
  const before = body.slice(0, asked.index).replace(/\w+\(\s*$/, "");
  return [...before.matchAll(/(\w+)(?:<[^>]*>)?\(/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !/^(if|for)$/.test(name));
}

const sources = ["app", "components", "newsroom", "accounts"].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
const withActions = sources.filter((file) => /^\s*"use server"/m.test(readFileSync(file, "utf8")));

describe("every action of the desk", () => {
  const actions = withActions.flatMap(functionsIn).filter(({ isExported }) => isExported);
  const places = actions.map(({ file, name }) => `${file} ${name}`);

  it("is found, whatever way it is written", () => {
    expect(actions.length).toBeGreaterThan(45);
    expect(forStrangers.filter((one) => !places.includes(one))).toEqual([]);
    for (const file of withActions) {
      const text = readFileSync(file, "utf8");
      expect(text, file).toMatch(/^"use server"/);
      expect(text.match(/^export (?!async function|type |interface )/gm), file).toBeNull();
      expect(file).toMatch(/^app\/admin\//);
    }
  });

  it.each(actions.filter((_, index) => !forStrangers.includes(places[index] ?? "")))(
    "asks who it is before anything else: $name",
    (action) => {
      const calls = callsBefore(action);
      expect(calls, `${action.file} never asks`).not.toBeNull();
      expect(calls?.filter((name) => !harmless.includes(name))).toEqual([]);
    },
  );
});

describe("every interface of the desk", () => {
  const methods = filesBelow("app/api/desk", /route\.ts$/).flatMap((file) =>
    functionsIn(file).filter(({ isExported }) => isExported),
  );

  it("is found", () => {
    expect(methods.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(["GET", "POST", "PUT"]));
    for (const file of filesBelow("app/api/desk", /route\.ts$/))
      expect(readFileSync(file, "utf8").match(/^export (?!async function )/gm), file).toBeNull();
  });

  it.each(methods)("asks who it is before anything else, and sends strangers away: $file $name", (method) => {
    expect(callsBefore(method)?.filter((name) => !harmless.includes(name))).toEqual([]);
    expect(method.text).toMatch(
      /const person = await current\w+\(\);\n\s*if \(!person\) return (answer\(401|refuse\("signedOut"|backTo\(\{ failed: "signedOut")/,
    );
  });

  it.each(methods.filter(({ name }) => name !== "GET"))(
    "takes nothing from another site's page: $file $name",
    ({ text }) => expect(text).toMatch(/isSameOrigin\(|readDeskRequest\(/),
  );
});

describe("every page of the desk", () => {
  const pages = [
    ...filesBelow("app/admin/(desk)", /page\.tsx$/),
    ...filesBelow("app/preview/[locale]/story", /page\.tsx$/),
  ];

  it.each(pages)("asks who it is, for a layout is not asked again: %s", (file) => {
    const page = functionsIn(file).find(({ name }) => name === "Page");
    expect(page && callsBefore(page)).toEqual([]);
  });
});

describe("every rule that acts in a person's name", () => {
  const functions = filesBelow("newsroom", /\.ts$/).flatMap(functionsIn);
  /** What asks for a right, itself or by what it calls. */
  const asking = new Set(["may"]);
  for (let size = 0; size < asking.size; ) {
    size = asking.size;
    const calls = new RegExp(`\\b(?:${[...asking].join("|")})(?:<[^(]*>)?\\(`);
    for (const one of functions) if (calls.test(bodyOf(one))) asking.add(one.name);
  }
  const inAName = functions.filter(
    ({ isExported, name, text }) =>
      isExported && name !== "byPerson" && name !== "may" && /function \w+(?:<[^>]*>)?\(\s*person: Person/.test(text),
  );

  it("is found", () => expect(inAName.length).toBeGreaterThan(35));

  it.each(inAName)("asks for the right to it: $name", ({ name }) => expect([...asking]).toContain(name));
});
