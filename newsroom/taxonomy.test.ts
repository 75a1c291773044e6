import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { findTaxon } from "../db/queries/desk/taxonomy";
import { insertMedia, type MediaTexts, putMediaTexts } from "../db/queries/media";
import { listSections, listTopics, listTopicsOf } from "../db/queries/public/taxonomy";
import { moveAddress, redirectOf } from "../db/queries/redirects";
import type { LocalNames, TaxonKind } from "../db/queries/taxonomy";
import { setTopics } from "../db/queries/writing";
import { auditEntry, changeLog, redirect, section, topic } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { changeTaxon, mergeTopics, moveTaxon, openTaxon, removeTaxon } from "./taxonomy";
import { addStory, somebody } from "./testing";

temporaryDatabase();
const chief = somebody();

const named = (de: string, ru = de, slugs: { de?: string; ru?: string } = {}): LocalNames => ({
  de: { name: de, slug: slugs.de ?? "", description: "" },
  ru: { name: ru, slug: slugs.ru ?? "", description: "" },
});

async function open(kind: TaxonKind, names: LocalNames): Promise<number> {
  const opened = await openTaxon(chief, { kind, names });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.id;
}

async function rename(kind: TaxonKind, id: number, names: LocalNames) {
  const table = kind === "section" ? section : topic;
  const version = (await reader().select().from(table)).find((row) => row.id === id)?.version ?? 0;
  return changeTaxon(chief, { kind, id, version, names });
}

const leads = (path: string) => redirectOf(reader(), path);

describe("a section", () => {
  it("gets slugs from its names where none are given, and stands last", async () => {
    await open("section", named("Wirtschaft", "Экономика"));
    await open("section", named("Übersicht", "Обзор", { de: "Überblick Ost" }));
    expect((await listSections("de")).map((one) => one.slug)).toEqual(["wirtschaft", "ueberblick-ost"]);
    expect((await listSections("ru")).map((one) => one.slug)).toEqual(["ekonomika", "obzor"]);
  });

  it("has no slug that is another page's or another section's, and keeps a name where it had one", async () => {
    const open = (names: LocalNames) => openTaxon(chief, { kind: "section", names });
    expect(await open(named("Nachrichten"))).toEqual({ ok: false, reason: "slugReserved", locale: "de" });
    expect(await open(named("Neues", "Экономика"))).toEqual({ ok: false, reason: "slugTaken", locale: "ru" });
    expect(await open(named("", " "))).toMatchObject({ reason: "nameMissing" });
    const [first] = await listSections("de");
    expect(await rename("section", first?.id ?? 0, named("Wirtschaft", ""))).toMatchObject({ reason: "nameMissing" });
  });

  it("leads from its former addresses to the present one in one hop, after however many changes", async () => {
    const [first] = await listSections("de");
    const id = first?.id ?? 0;
    await rename("section", id, named("Ökonomie", "Экономика"));
    expect(leads("/de/wirtschaft")).toBe("/de/oekonomie");
    expect(leads("/de/wirtschaft/rss.xml")).toBe("/de/oekonomie/rss.xml");
    expect(leads("/ru/ekonomika")).toBeNull();
    await rename("section", id, named("Handel", "Торговля"));
    expect([leads("/de/wirtschaft"), leads("/de/oekonomie"), leads("/ru/ekonomika")]).toEqual([
      "/de/handel",
      "/de/handel",
      "/ru/torgovlya",
    ]);
    await rename("section", id, named("Wirtschaft", "Торговля"));
    expect([leads("/de/wirtschaft"), leads("/de/oekonomie"), leads("/de/handel")]).toEqual([
      null,
      "/de/wirtschaft",
      "/de/wirtschaft",
    ]);
  });

  it("takes a former address of another, and no redirect hides it", async () => {
    const id = await open("section", named("Handel", "Обмен"));
    expect(leads("/de/handel")).toBeNull();
    await removeTaxon(chief, { kind: "section", id });
  });

  it("is not changed by who saw an older state of it", async () => {
    const [first] = await listSections("de");
    const stale = { kind: "section", id: first?.id ?? 0, version: 1, names: named("X") } as const;
    expect(await changeTaxon(chief, stale)).toMatchObject({ reason: "versionConflict" });
  });

  it("is moved in its order and is deleted only when no story has it", async () => {
    const [first, second] = await listSections("de");
    expect(await moveTaxon(chief, { kind: "section", id: second?.id ?? 0, by: -1 })).toEqual({ ok: true });
    expect((await listSections("de")).map((one) => one.id)).toEqual([second?.id, first?.id]);
    await addStory(first?.id ?? 0, { de: { headline: "Meldung" } });
    const remove = (id = 0) => removeTaxon(chief, { kind: "section", id });
    expect(await remove(first?.id)).toMatchObject({ reason: "inUse" });
    expect(await remove(second?.id)).toEqual({ ok: true });
    expect((await listSections("de")).map((one) => one.id)).toEqual([first?.id]);
  });

  it("touches every page, is noted, and is changed by those who may", async () => {
    const before = (await reader().select().from(changeLog)).length;
    const [first] = await listSections("de");
    await rename("section", first?.id ?? 0, named("Wirtschaft & Handel", "Торговля"));
    const changes = (await reader().select().from(changeLog)).slice(before);
    expect(changes.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual(["frame de", "frame ru"]);
    expect((await reader().select().from(auditEntry)).at(-1)).toMatchObject({ action: "section.save" });
    const wanted = { kind: "section", names: named("Sport") } as const;
    expect(await openTaxon(somebody("editor"), wanted)).toMatchObject({ reason: "forbidden" });
  });
});

describe("two tags", () => {
  it("become one: its stories have the kept one, once, and all old addresses lead to it", async () => {
    const sectionId = await open("section", named("Kultur", "Культура"));
    const from = await open("tag", named("Ausfuhr", "Вывоз"));
    const into = await open("tag", named("Export", "Экспорт"));
    const [one, two] = [await addStory(sectionId, {}), await addStory(sectionId, {})];
    await inTransaction(async (tx) => {
      await setTopics(tx, one.storyId, [from]);
      await setTopics(tx, two.storyId, [from, into]);
    });
    await rename("tag", from, named("Ausfuhren", "Вывоз"));
    expect(leads("/de/thema/ausfuhr")).toBe("/de/thema/ausfuhren");
    expect(await mergeTopics(chief, { kind: "tag", from, into })).toEqual({ ok: true, stories: 2 });
    for (const { storyId } of [one, two])
      expect((await listTopicsOf(storyId, "de")).map((topic) => topic.name)).toEqual(["Export"]);
    expect((await listTopics("tag", "de")).map((topic) => topic.name)).toEqual(["Export"]);
    expect([leads("/de/thema/ausfuhr"), leads("/de/thema/ausfuhren"), leads("/ru/tema/vyvoz")]).toEqual([
      "/de/thema/export",
      "/de/thema/export",
      "/ru/tema/eksport",
    ]);
    await rename("tag", into, named("Außenhandel", "Экспорт"));
    expect(leads("/de/thema/ausfuhr")).toBe("/de/thema/aussenhandel");
  });

  it("of which only the first has a name in a language keep it, and its address", async () => {
    const from = await open("tag", named("Ernte", "Урожай"));
    const into = await open("tag", { de: { name: "Ernten", slug: "", description: "" } });
    await mergeTopics(chief, { kind: "tag", from, into });
    expect((await listTopics("tag", "ru")).map((topic) => topic.slug)).toContain("urozhay");
    expect(leads("/ru/tema/urozhay")).toBeNull();
    expect(leads("/de/thema/ernte")).toBe("/de/thema/ernten");
  });

  it("have one picture afterwards: the kept one's, else the first's, and none without alt text in a language of theirs", async () => {
    const picture = (hash: string, texts: MediaTexts) =>
      inTransaction(async (tx) => {
        const file = {
          hash: hash.repeat(64),
          width: 4,
          height: 3,
          kind: "png",
          originalName: "",
          createdAt: 1,
        } as const;
        const id = await insertMedia(tx, file);
        await putMediaTexts(tx, id, texts);
        return id;
      });
    const german = { de: { name: "Hafen", slug: "", description: "" } };
    const inGerman = await picture("a", { de: { alt: "Ein Kran" } });
    const inBoth = await picture("b", { de: { alt: "Ein Schiff" }, ru: { alt: "Судно" } });
    const openWith = async (names: LocalNames, pictureId: number | null) => {
      const opened = await openTaxon(chief, { kind: "tag", names, pictureId });
      if (!opened.ok) throw new Error(opened.reason);
      return opened.id;
    };
    const merge = (from: number, into: number) => mergeTopics(chief, { kind: "tag", from, into });
    const pictureOf = async (id: number) => (await findTaxon("tag", id))?.pictureId;
    const both = await openWith(named("Häfen", "Порты"), inBoth);
    const lacking = await openWith(german, inGerman);
    // It would get the Russian name, and with it a Russian page.
    expect(await merge(both, lacking)).toEqual({ ok: false, reason: "altMissing", locale: "ru" });
    expect(await merge(lacking, both)).toMatchObject({ ok: true });
    expect(await pictureOf(both)).toBe(inBoth);
    const bare = await openWith(named("Seehafen", "Морской порт"), null);
    expect(await merge(both, bare)).toMatchObject({ ok: true });
    expect(await pictureOf(bare)).toBe(inBoth);
    const onlyGerman = await openWith({ de: { name: "Kai", slug: "", description: "" } }, inGerman);
    const quay = await openWith(named("Kais", "Причал"), null);
    expect(await merge(onlyGerman, quay)).toMatchObject({ ok: true });
    expect(await pictureOf(quay)).toBeNull();
  });

  it("of different kinds, or one with itself, are not merged", async () => {
    const tag = await open("tag", named("Minsk", "Минск"));
    const project = await open("project", named("Brücken", "Мосты"));
    const merge = (from: number, into: number) => mergeTopics(chief, { kind: "tag", from, into });
    expect(await merge(tag, project)).toMatchObject({ reason: "notFound" });
    expect(await merge(tag, tag)).toMatchObject({ reason: "notFound" });
  });
});

describe("redirects", () => {
  it("can neither be chained nor go in circles, whoever writes them", async () => {
    const chains = (await reader().select().from(redirect)).map((row) => row.toPath);
    for (const path of chains) expect(leads(path)).toBeNull();
    await inTransaction((tx) => moveAddress(tx, { from: "/de/a", to: "/de/b", at: 1 }));
    const write = (fromPath: string, toPath: string) =>
      inTransaction((tx) => tx.insert(redirect).values({ fromPath, toPath, createdAt: 1 }));
    await expect(write("/de/b", "/de/a")).rejects.toThrow();
    await expect(write("/de/c", "/de/a")).rejects.toThrow();
    await inTransaction((tx) => moveAddress(tx, { from: "/de/b", to: "/de/a", at: 2 }));
    expect([leads("/de/a"), leads("/de/b")]).toEqual([null, "/de/a"]);
  });

  it("to what was deleted are gone with it", async () => {
    const id = await open("tag", named("Alt", "Старое"));
    await rename("tag", id, named("Neu", "Новое"));
    expect(leads("/de/thema/alt")).toBe("/de/thema/neu");
    await removeTaxon(chief, { kind: "tag", id });
    expect(leads("/de/thema/alt")).toBeNull();
  });
});
