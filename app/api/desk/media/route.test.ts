import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findPicture } from "../../../../db/queries/desk/pictures";
import { temporaryDatabase } from "../../../../db/testing";
import type { currentCaller } from "../caller";
import { GET, POST } from "./route";

type Caller = Awaited<ReturnType<typeof currentCaller>>;
const anna = { id: "anna", name: "Anna", role: "editor", locales: ["de"], uiLocale: "de" } as const;
const desk = vi.hoisted(() => ({ caller: null as unknown }));
vi.mock("../caller", () => ({ currentCaller: async () => desk.caller }));

temporaryDatabase();
beforeEach(() => {
  desk.caller = anna satisfies Caller;
});

const address = "http://localhost:3000/api/desk/media";
const ownPage = { "sec-fetch-site": "same-origin" };
const png = (red: number) =>
  sharp({ create: { width: 20, height: 10, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toBuffer();

const post = (body: BodyInit, headers: Record<string, string> = ownPage) =>
  POST(new Request(address, { method: "POST", body, headers }));

async function told(response: Response) {
  return { status: response.status, ...((await response.json()) as object) };
}

/** A form as a browser sends it: with its length. */
async function postForm(form: FormData, headers: Record<string, string> = ownPage) {
  const { headers: own, body } = new Response(form);
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  const sent = { ...headers, "content-type": own.get("content-type") ?? "", "content-length": String(bytes.length) };
  const response = await post(new Uint8Array(bytes), sent);
  return [response.status, response.headers.get("location")];
}

const file = (bytes: Buffer | string, name: string) =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);

describe("an upload to the desk", () => {
  it("is answered with the picture, and with the same one when the same bytes come again", async () => {
    const body = new Uint8Array(await png(10));
    const first = await told(await post(body, { ...ownPage, "x-file-name": encodeURIComponent("Straße Ёлка.png") }));
    expect(first).toMatchObject({ status: 201, isKnown: false, picture: { name: "Straße Ёлка.png", width: 20 } });
    expect(await told(await post(body))).toMatchObject({ status: 200, isKnown: true });
  });

  it("says in a word why it is refused", async () => {
    expect(await told(await post("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toEqual({ status: 415, reason: "svg" });
    expect(await told(await post("Text", { ...ownPage, "x-file-name": "%E4" }))).toMatchObject({ status: 415 });
    const tooLong = { ...ownPage, "content-length": "40000001" };
    expect(await told(await post("x", tooLong))).toEqual({ status: 413, reason: "tooManyBytes" });
    expect(await told(await POST(new Request(address, { method: "POST", headers: ownPage })))).toMatchObject({
      status: 422,
      reason: "empty",
    });
  });

  it("is taken from nobody who is not signed in, and from no other site's page", async () => {
    const body = new Uint8Array(await png(20));
    expect(await told(await post(body, { "sec-fetch-site": "cross-site" }))).toEqual({
      status: 403,
      reason: "forbidden",
    });
    desk.caller = null;
    expect(await told(await post(body))).toEqual({ status: 401, reason: "signedOut" });
    expect(await told(await GET(new Request(address)))).toEqual({ status: 401, reason: "signedOut" });
  });

  it("works by a plain form too, with several files, and leads back", async () => {
    const form = new FormData();
    for (const one of [file(await png(30), "a.png"), file("Text", "b.png"), file(await png(40), "c.png")])
      form.append("files", one);
    expect(await postForm(form)).toEqual([303, "/admin/pictures?taken=2&failed=notAccepted"]);
    expect(await postForm(new FormData())).toEqual([303, "/admin/pictures?taken=0&failed=noFile"]);
    const huge = { ...ownPage, "content-type": "multipart/form-data; boundary=x", "content-length": "90000000" };
    expect((await post("x", huge)).headers.get("location")).toBe("/admin/pictures?taken=0&failed=formTooLarge");
  });

  it("replaces a picture by a form that names it, for those who may", async () => {
    const { picture } = (await (await post(new Uint8Array(await png(50)))).json()) as { picture: { id: number } };
    const form = new FormData();
    form.append("id", String(picture.id));
    form.append("version", "1");
    form.append("files", file(await png(60), "neu.png"));
    desk.caller = { ...anna, id: "another", role: "author" };
    expect(await postForm(form)).toEqual([303, `/admin/pictures/${picture.id}?taken=0&failed=forbidden`]);
    desk.caller = anna;
    expect(await postForm(form)).toEqual([303, `/admin/pictures/${picture.id}?taken=1`]);
    expect(await findPicture(picture.id)).toMatchObject({ originalName: "neu.png", version: 2 });
  });
});

describe("the picker's search", () => {
  it("gives a page of the library and where the next one begins", async () => {
    const asked = async (query: string) => (await (await GET(new Request(`${address}?${query}`))).json()) as object;
    expect(await asked("text=ёлка")).toMatchObject({ pictures: [{ name: "Straße Ёлка.png", alt: "" }], next: null });
    expect(await asked("text=nichts&after=x&locale=xx")).toEqual({ pictures: [], next: null });
  });
});
