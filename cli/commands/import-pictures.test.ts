import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "../../db/client";
import { article, media, mediaText, story } from "../../db/schema";
import { temporaryDatabase } from "../../db/testing";
import { importCommand } from "./import";
import { heard, sumsIn } from "./testing";

temporaryDatabase();
const said = heard();
const folder = mkdtempSync(join(tmpdir(), "depesche-uploads-"));
const picture = (colour: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

beforeAll(async () => {
  mkdirSync(join(folder, "2024/02"), { recursive: true });
  mkdirSync(join(folder, "2024/03"), { recursive: true });
  writeFileSync(join(folder, "2024/02/saal.jpg"), await picture("red"));
  writeFileSync(join(folder, "2024/03/saal.jpg"), await picture("blue"));
  writeFileSync(join(folder, "haus.jpg"), await picture("green"));
  writeFileSync(join(folder, "falsch.jpg"), "<svg></svg>");
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const storyOf = async (headline: string) => {
  const row = (await reader().select().from(article)).find((one) => one.headline === headline);
  return { row, story: (await reader().select().from(story)).find((one) => one.id === row?.storyId) };
};
const fileOf = async (id: number | null | undefined) =>
  (await reader().select().from(media)).find((one) => one.id === id)?.originalName;

describe("pictures of an import", () => {
  it("are found in the folder by the end of their address, also in another size", async () => {
    const html =
      '<p>A</p><figure><img src="https://a.example/wp-content/uploads/2024/03/saal-300x200.jpg" alt="Saal"><figcaption>Im Saal</figcaption></figure><img src="https://a.example/nie.jpg">';
    const item = {
      uri: "urn:p:1",
      language: "de",
      versioncreated: "2024-02-19T18:55:00Z",
      headline: "Bild im Text",
      body_xhtml: html,
    };
    expect(await importCommand.run([file("a.json", JSON.stringify(item)), "--media", folder])).toBe(0);
    expect(said()).toContain("without img 1");
    const { row } = await storyOf("Bild im Text");
    const [, node] = row?.body.content ?? [];
    expect(node).toMatchObject({ type: "picture", attrs: { caption: "Im Saal" } });
    expect(await fileOf(node?.attrs?.mediaId as number)).toBe("saal.jpg");
    const texts = await reader().select().from(mediaText);
    expect(texts.find((one) => one.locale === "de")?.alt).toBe("Saal");
  });

  it("of a package go to the head of its text, with their rights", async () => {
    const xml = `<newsMessage><newsItem guid="urn:t" xml:lang="de"><itemMeta><versionCreated>2024-02-19T18:55:00Z</versionCreated></itemMeta><contentMeta><headline>Paket-Text</headline></contentMeta><contentSet><inlineData>Text</inlineData></contentSet></newsItem>
      <newsItem guid="urn:b"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><rightsInfo><copyrightNotice>© Haus</copyrightNotice></rightsInfo><contentMeta><headline>Ein Haus</headline><creditline>Bildhaus</creditline></contentMeta><contentSet><remoteContent href="file:///./haus.jpg"/></contentSet></newsItem>
      <packageItem guid="urn:k"><contentMeta><headline>Paket</headline></contentMeta><groupSet><group><itemRef residref="urn:t"><itemClass qcode="ninat:text"/></itemRef><itemRef residref="urn:b"><itemClass qcode="ninat:picture"/></itemRef></group></groupSet></packageItem></newsMessage>`;
    expect(await importCommand.run([file("p.xml", xml), "--media", folder])).toBe(0);
    expect(sumsIn(said())).toBe("Imported: 2 new, 1 linked, 0 failed.");
    const { story: found } = await storyOf("Paket-Text");
    expect(await fileOf(found?.pictureId)).toBe("haus.jpg");
    expect((await reader().select().from(media)).find((one) => one.id === found?.pictureId)?.rightsNote).toBe("© Haus");
  });

  it("are told where two files are as good, or one is no picture", async () => {
    const photo = (uri: string, href: string) =>
      JSON.stringify({
        uri,
        type: "picture",
        versioncreated: "2024-02-19T18:55:00Z",
        renditions: [{ href, contenttype: "image/jpeg" }],
      });
    const path = file(
      "b.jsonl",
      [photo("urn:1", "saal.jpg"), photo("urn:2", "falsch.jpg"), photo("urn:3", "../../../etc/passwd")].join("\n"),
    );
    expect(await importCommand.run([path, "--media", folder])).toBe(0);
    expect(said()).toContain("urn:1: left out (a picture: its file is not in --media)");
    expect(said()).toContain("urn:2: left out (a picture: its file is not taken: svg)");
    expect(said()).toContain("urn:3: left out (a picture: its file is not in --media)");
  });
});
