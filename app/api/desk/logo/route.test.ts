import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readLogo, readLogoVersion } from "../../../../db/queries/logo";
import { temporaryDatabase } from "../../../../db/testing";
import type { currentCaller } from "../caller";
import { POST } from "./route";

type Caller = Awaited<ReturnType<typeof currentCaller>>;
const anna = { id: "anna", name: "Anna", role: "administrator", locales: ["de"], uiLocale: "de" } as const;
const desk = vi.hoisted(() => ({ caller: null as unknown }));
vi.mock("../caller", () => ({ currentCaller: async () => desk.caller }));

temporaryDatabase();
beforeEach(() => {
  desk.caller = anna satisfies Caller;
});

const ownPage = { "sec-fetch-site": "same-origin" };

/** Sends the form as a browser does, and tells where its answer leads. */
async function send(given: Record<string, string | File>, headers: Record<string, string> = ownPage) {
  const form = new FormData();
  const version = String(await readLogoVersion());
  for (const [name, value] of Object.entries({ scheme: "light", version, ...given })) form.append(name, value);
  const { headers: own, body } = new Response(form);
  const bytes = new Uint8Array(await new Response(body).arrayBuffer());
  const length = { "content-type": own.get("content-type") ?? "", "content-length": String(bytes.length) };
  const address = "http://localhost:3000/api/desk/logo";
  const answer = await POST(new Request(address, { method: "POST", body: bytes, headers: { ...length, ...headers } }));
  expect(answer.status).toBe(303);
  return answer.headers.get("location");
}

async function logo(): Promise<File> {
  const picture = { create: { width: 60, height: 20, channels: 3 as const, background: "#123456" } };
  return new File([new Uint8Array(await sharp(picture).png().toBuffer())], "logo.png");
}

describe("the form of the logo", () => {
  it("sets it and takes it off, and leads back to the settings", async () => {
    expect(await send({ step: "upload", files: await logo() })).toBe("/admin/settings?logo=upload#logo");
    expect((await readLogo())?.light).toMatchObject({ width: 60, height: 20 });
    expect(await send({ step: "remove" })).toBe("/admin/settings?logo=remove#logo");
    expect(await readLogo()).toBeNull();
  });

  it("is taken from our own pages, of those who may, and says why it is refused", async () => {
    const step = { step: "upload", files: await logo() };
    const failed = (reason: string) => `/admin/settings?failed=${reason}#logo`;
    expect(await send(step, { "sec-fetch-site": "cross-site" })).toBe(failed("forbidden"));
    expect(await send(step, { ...ownPage, "content-length": "50000000" })).toBe(failed("tooManyBytes"));
    expect(await send({ step: "upload" })).toBe(failed("noFile"));
    expect(await send({ step: "upload", files: new File(["<svg ></svg>"], "logo.png") })).toBe(failed("svg"));
    desk.caller = { ...anna, role: "chief" };
    expect(await send(step)).toBe(failed("forbidden"));
    desk.caller = null;
    expect(await send(step)).toBe(failed("signedOut"));
    expect(await readLogo()).toBeNull();
  });
});
