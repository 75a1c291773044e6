import { describe, expect, it, vi } from "vitest";
import { reader, writer } from "../db/client";
import { findBreaking } from "../db/queries/public/front";
import { auditEntry, changeLog } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { setBreaking } from "./breaking";
import { withdrawAs } from "./issuing";
import { addSection, addStory, somebody } from "./testing";

const place = temporaryDatabase();
const chief = somebody();
const inAnHour = () => Date.now() + 3_600_000;

describe("breaking news", () => {
  it("stand above every page of their language until their end, and lead to their story", async () => {
    const sectionId = await addSection();
    const { storyId } = await addStory(sectionId, { de: { headline: "Beben", publishedAt: 1_000 } });
    const endsAt = inAnHour();
    const breaking = { text: "Erdbeben im Süden", storyId, endsAt };
    expect(await setBreaking(chief, { locale: "de", version: 0, breaking })).toEqual({ ok: true, version: 1 });
    expect(await findBreaking("de")).toMatchObject({ text: "Erdbeben im Süden", story: { headline: "Beben" } });
    expect(await findBreaking("ru")).toBeNull();
    expect((await reader().select().from(changeLog)).at(-1)).toMatchObject({ kind: "frame", locale: "de" });
    vi.useFakeTimers({ now: endsAt, toFake: ["Date"] });
    expect(await findBreaking("de")).toBeNull();
    vi.useRealTimers();
  });

  it("are refused to who saw an older banner, may not, or leads to nothing", async () => {
    const breaking = { text: "Anderes", storyId: null, endsAt: inAnHour() };
    expect(await setBreaking(chief, { locale: "de", version: 0, breaking })).toMatchObject({
      reason: "versionConflict",
    });
    expect(await setBreaking(somebody("editor"), { locale: "de", version: 1, breaking })).toMatchObject({
      reason: "forbidden",
    });
    expect(
      await setBreaking(chief, { locale: "de", version: 1, breaking: { ...breaking, storyId: 999 } }),
    ).toMatchObject({ reason: "notPublic" });
    const past = { ...breaking, endsAt: Date.now() - 1 };
    expect(await setBreaking(chief, { locale: "de", version: 1, breaking: past })).toMatchObject({
      reason: "endsInPast",
    });
  });

  it("lose their link with the story, and every page of the language is told", async () => {
    const { storyId, ids } = await addStory(await addSection("sport"), {
      de: { headline: "Abpfiff", publishedAt: 1_000 },
    });
    const breaking = { text: "Spiel abgebrochen", storyId, endsAt: inAnHour() };
    expect(await setBreaking(chief, { locale: "de", version: 1, breaking })).toMatchObject({ ok: true });
    const [before] = (await reader().select().from(changeLog)).slice(-1);
    const logged = async () =>
      (await reader().select().from(changeLog))
        .filter(({ id }) => id > (before?.id ?? 0))
        .map(({ locale, kind }) => `${locale} ${kind}`);
    const seen = { articleId: ids.de ?? 0, version: 2 };
    expect(await withdrawAs(chief, { ...seen, notice: "Falsch." })).toMatchObject({ ok: true });
    expect(await findBreaking("de")).toEqual({ text: "Spiel abgebrochen", story: null });
    expect(await logged()).toEqual(["de withdrawal", "de frame"]);
    // A story that no banner leads to leaves the other pages alone.
    await addStory(await addSection("regions"), { de: { headline: "Anderes", publishedAt: 1_000 } });
    expect((await logged()).at(-1)).toBe("de story");
    expect(
      await setBreaking(chief, { locale: "de", version: 2, breaking: { ...breaking, storyId: null } }),
    ).toMatchObject({ ok: true });
  });

  it("are taken off by hand, and both are noted", async () => {
    expect(await setBreaking(chief, { locale: "de", version: 3, breaking: null })).toEqual({ ok: true, version: 4 });
    expect(await findBreaking("de")).toBeNull();
    const actions = (await reader().select().from(auditEntry)).map((entry) => entry.action);
    expect(actions.slice(-2)).toEqual(["frontPage.breaking", "frontPage.breakingOff"]);
  });

  it("have an end in the database too", () => {
    const insert = "insert into breaking_news (locale, version, text, ends_at) values ";
    const { connection } = writer(place.dataDir);
    expect(() => connection.exec(`${insert} ('ru', 1, 'Срочно', null)`)).toThrow(/breaking_news_whole/);
    expect(() => connection.exec(`${insert} ('ru', 1, '  ', 5)`)).toThrow(/breaking_news_text/);
  });
});
