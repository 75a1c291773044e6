import { describe, expect, it, vi } from "vitest";
import { bodyFromText } from "../../../content/from-text";
import type { ArticleContent } from "../../../db/schema";
import type { TypedArticle } from "../../../newsroom/typed-article";
import { ArticleDraft } from "./article-draft";
import type { KeptText } from "./kept-text";
import type { Answer } from "./send-save";

const content: ArticleContent = {
  slug: "bruecke",
  headline: "Brücke",
  lead: "",
  body: bodyFromText("Text."),
  datelinePlace: null,
  datelineAgency: null,
  datelineDate: null,
  byline: null,
  pictureCaption: null,
  searchTitle: null,
  searchDescription: null,
};

/** A page whose server has an article at version 3 and takes saves as the real one does. */
function bench(server = { version: 3, content }) {
  const sent: { version: number; content: TypedArticle }[] = [];
  const browser: { kept: KeptText | null } = { kept: null };
  const network = { isDown: false, losesAnswers: false };
  const onForeign = vi.fn();
  const draft = new ArticleDraft(server, {
    send: async (save): Promise<Answer> => {
      sent.push(save);
      if (network.isDown) return { kind: "unreachable" };
      const { slug = server.content.slug, ...text } = save.content;
      const next = { ...server.content, ...text, slug };
      const isSame = JSON.stringify(next) === JSON.stringify(server.content);
      if (!isSame && save.version !== server.version) return { kind: "conflict", by: "Boris", ...server };
      if (!isSame) Object.assign(server, { version: server.version + 1, content: next });
      return network.losesAnswers ? { kind: "unreachable" } : { kind: "saved", version: server.version, slug };
    },
    keep: (kept) => {
      browser.kept = kept;
    },
    showBody: () => {},
    onForeign,
  });
  return { draft, server, sent, browser, network, onForeign };
}

describe("an article while it is written", () => {
  it("goes on when somebody took a step meanwhile, for its text is as it was", async () => {
    const { draft, server, onForeign } = bench();
    server.version = 4;
    draft.setField("lead", "Sie ist offen.");
    expect(await draft.flush()).toBe(true);
    expect([server.version, server.content.lead, draft.version]).toEqual([5, "Sie ist offen.", 5]);
    expect(onForeign).toHaveBeenCalledOnce();
  });

  it("is put before its writer when somebody wrote in it meanwhile, and goes on from what was made of both", async () => {
    const { draft, server } = bench();
    Object.assign(server, { version: 4, content: { ...content, headline: "Neue Brücke" } });
    draft.setField("lead", "Sie ist offen.");
    expect(await draft.flush()).toBe(false);
    const { conflict } = draft.view();
    expect([conflict?.by, conflict?.base.headline, conflict?.mine.lead, conflict?.theirs.headline]).toEqual([
      "Boris",
      "Brücke",
      "Sie ist offen.",
      "Neue Brücke",
    ]);
    await draft.resolve({ ...content, headline: "Neue Brücke", lead: "Sie ist offen." });
    expect(server.content).toMatchObject({ headline: "Neue Brücke", lead: "Sie ist offen." });
    expect(draft.view()).toMatchObject({ conflict: null, state: { kind: "saved" } });
  });

  it("is put beside the other text as the server keeps it, with the address that somebody wrote", async () => {
    const { draft, server } = bench();
    Object.assign(server, { version: 4, content: { ...content, headline: "Neue Brücke", slug: "neue-bruecke" } });
    draft.setBody({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Neu.", marks: [] }] }],
    });
    await draft.flush();
    const { conflict } = draft.view();
    expect(conflict?.mine.body).toEqual(bodyFromText("Neu."));
    expect([conflict?.base.slug, conflict?.mine.slug]).toEqual(["neue-bruecke", "neue-bruecke"]);
    await draft.resolve({ ...content, slug: "meine-bruecke" });
    expect(draft.text.slug ?? server.content.slug).toBe("meine-bruecke");
  });

  it("is no conflict with itself when the answer to a save was lost", async () => {
    const { draft, server, network } = bench();
    network.losesAnswers = true;
    draft.setField("lead", "Sie");
    await draft.flush();
    network.losesAnswers = false;
    draft.setField("lead", "Sie ist offen.");
    expect(await draft.flush()).toBe(true);
    expect([server.version, server.content.lead]).toEqual([5, "Sie ist offen."]);
  });

  it("is found again in the browser after a reload, and sent", async () => {
    const { draft, server, network, browser } = bench();
    network.isDown = true;
    draft.setField("lead", "Sie ist offen.");
    await draft.flush();
    const again = bench(server);
    expect(browser.kept).not.toBeNull();
    if (browser.kept) expect(again.draft.recover(browser.kept)).toBe(true);
    expect(await again.draft.flush()).toBe(true);
    expect(again.server.content.lead).toBe("Sie ist offen.");
    expect(again.draft.view().isRecovered).toBe(true);
    expect(again.browser.kept).toBeNull();
  });

  it("found again in the browser is not sent over what somebody wrote since", async () => {
    const { draft, network, browser } = bench();
    network.isDown = true;
    draft.setField("lead", "Sie ist offen.");
    await draft.flush();
    const again = bench({ version: 4, content: { ...content, lead: "Sie ist zu." } });
    if (browser.kept) again.draft.recover(browser.kept);
    expect(await again.draft.flush()).toBe(false);
    expect([again.server.content.lead, again.draft.view().conflict?.mine.lead]).toEqual([
      "Sie ist zu.",
      "Sie ist offen.",
    ]);
  });

  it("takes over what is written elsewhere only while nothing of its own waits", async () => {
    const { draft } = bench();
    draft.adopt({ version: 4, content: { ...content, lead: "Von anderswo." } });
    expect([draft.text.lead, draft.version]).toEqual(["Von anderswo.", 4]);
    draft.setField("headline", "Meine");
    draft.adopt({ version: 5, content: { ...content, lead: "Später." } });
    expect([draft.text.lead, draft.version]).toEqual(["Von anderswo.", 4]);
  });

  it("has its slug from the server until somebody writes one that can be one", async () => {
    const { draft, server, sent } = bench();
    draft.setField("headline", "Neue Brücke");
    await draft.flush();
    expect(sent.at(-1)?.content).not.toHaveProperty("slug");
    draft.setField("slug", "Nicht so!");
    expect(await draft.flush()).toBe(true);
    expect([server.content.slug, draft.view().fields.slug]).toEqual(["bruecke", "Nicht so!"]);
    draft.setField("slug", "neue-bruecke");
    await draft.flush();
    expect(draft.view()).toMatchObject({ slug: "neue-bruecke" });
    expect(draft.view().fields).not.toHaveProperty("slug");
  });
});
