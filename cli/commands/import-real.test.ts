import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reader } from "../../db/client";
import { redirectOf } from "../../db/queries/redirects";
import { article } from "../../db/schema";
import { temporaryDatabase } from "../../db/testing";
import { importCommand } from "./import";
import { heard, sumsIn } from "./testing";

/** Real news that nobody here wrote; where the folder is not at hand, the tests say that they were left out. */
const wires = process.env.WIRE_FOLDER ?? "../shared/data";
const inFolder = (folder: string, ...names: string[]) => names.map((name) => join(wires, folder, name));

temporaryDatabase();
const said = heard();
const articleNamed = async (headline: string) =>
  (await reader().select().from(article)).find((one) => one.headline === headline);

describe.skipIf(!existsSync(join(wires, "wire-de.ninjs.jsonl")))("what real agencies send", () => {
  it("comes in whole: the wires of two", async () => {
    const files = inFolder("", "wire-de.ninjs.jsonl", "wire-ru.ninjs.jsonl");
    expect(await importCommand.run(files)).toBe(0);
    expect(sumsIn(said())).toBe("Imported: 636 new, 0 failed.");
    expect(said().match(/: new/g)?.length).toBe(636);
  });

  it("comes in whole: ninjs of versions 1.4, 2.1 and 3.0, each told by itself", async () => {
    const files = inFolder(
      "ninjs",
      "1.4_ninjsExMediumText1.json",
      "2.1_ap_image.json",
      "2.1_dpa_text.json",
      "3.0_SIPA_image_3.json",
      "3.0_businesswire-newsml-20130731006140.json",
      "3.0_dpa_text.json",
    );
    expect(await importCommand.run([...files, "--language", "de"])).toBe(0);
    expect(said()).toContain("Captain of wrecked cruise ship on trial in Italy: new");
    expect(said()).toContain("left out (a picture: there is no --media)");
    // Both versions of the dpa's item have one uri.
    expect(sumsIn(said())).toBe("Imported: 3 new, 1 unchanged, 2 left out, 0 failed.");
    expect(await articleNamed("Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?")).toMatchObject({
      ...{ locale: "de", state: "published", byline: "Von Christian Hollmann, dpa" },
      publishedAt: Date.parse("2019-05-10T16:02:28+02:00"),
    });
  });

  it("is refused in a language that is none of ours, in words that say what to do", async () => {
    const other = inFolder("ninjs", "3.0_businesswire-newsml-20130731006140.json");
    expect(await importCommand.run(other)).toBe(1);
    expect(said()).toContain(
      'language "en" is none of this newsroom\'s (de, ru); --language says which to take it for',
    );
  });

  it("comes in whole: sites from WordPress, with nothing shown that was not public", async () => {
    const files = inFolder("wxr", "theme-unit-test.xml", "small-export.xml", "crazy-cdata.xml", "missing-tags.xml");
    expect(await importCommand.run([...files, "--language", "de"])).toBe(0);
    expect(sumsIn(said())).toBe("Imported: 58 new, 1 scheduled, 33 draft, 107 left out, 0 failed.");
    expect(said()).toContain("wp:latest-posts 4");
    for (const [headline, state] of [
      ["Draft", "draft"],
      ["Private Post", "draft"],
      ['Template: Password Protected (the password is "enter")', "draft"],
      ["About The Tests", "draft"],
      ["Keyboard navigation", "published"],
      ["No Author Post", "published"],
    ])
      expect(await articleNamed(headline ?? "")).toMatchObject({ state });
    expect((await articleNamed("Scheduled"))?.publishedAt).toBe(Date.parse("2030-01-01T19:00:18Z"));
    const { byline, storyId, slug } = (await articleNamed("Template: Sticky")) ?? {};
    expect(byline).toBe("Theme Buster");
    expect(redirectOf(reader(), "/2012/01/07/template-sticky")).toBe(`/de/gesellschaft/${slug}-${storyId}`);
  });

  it("changes nothing when it comes again", async () => {
    const files = inFolder("wxr", "theme-unit-test.xml", "small-export.xml", "crazy-cdata.xml", "missing-tags.xml");
    expect(await importCommand.run([...files, "--language", "de"])).toBe(0);
    expect(sumsIn(said())).toBe("Imported: 92 unchanged, 107 left out, 0 failed.");
  });

  it("comes in whole: NewsML-G2, NewsML 1 and NITF, texts, a picture and a package", async () => {
    const files = inFolder(
      "newsml-g2",
      "LISTING_2_NewsML-G2_Text_Document.xml",
      "LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml",
      "LISTING_3_Photo_in_NewsML-G2.xml",
      "LISTING_6_Simple_NewsML-G2_Package.xml",
      "businesswire-20130731006140.xml",
    );
    expect(await importCommand.run([...files, "--language", "de"])).toBe(0);
    expect(sumsIn(said())).toBe("Imported: 3 new, 2 left out, 0 failed.");
    expect(said()).toContain("UK: left out (a package; not here: urn:newsml:iptc.org:20081007:tutorial-item-A");
    expect(await articleNamed('Fed to halt QE to avert "bubble"')).toMatchObject({
      byline: "By Meredith Jameson, Staff Reporter",
      publishedAt: Date.parse("2018-11-21T16:25:32-05:00"),
    });
  });
});
