import { beforeAll, describe, expect, it } from "vitest";
import { temporaryDatabase } from "../../testing";
import { inTransaction } from "../../transaction";
import { insertTopic } from "../taxonomy";
import { findTaxon, listTopicChoices, listTopicTaxons } from "./taxonomy";

temporaryDatabase();

const named = (de: string, ru?: string) => {
  const own = (name: string) => ({ name, slug: name.toLowerCase(), description: "" });
  return { de: own(de), ...(ru === undefined ? {} : { ru: own(ru) }) };
};
const words = ["Ölmühle", "Wald", "Export", "Brücken", "Ärzte"];

beforeAll(() =>
  inTransaction(async (tx) => {
    // Two share a place, as topics do that were never moved.
    for (const [index, word] of words.entries())
      await insertTopic(tx, { key: word, kind: "tag", position: Math.max(0, index - 1), names: named(word) });
    await insertTopic(tx, { key: "economy", kind: "tag", position: 9, names: named("Ökonomie", "Экономика") });
    await insertTopic(tx, { key: "project", kind: "project", position: 0, names: named("Exportprojekt") });
  }),
);

const namesOf = (taxons: { names: { de?: { name: string } } }[]) => taxons.map((one) => one.names.de?.name);

describe("the desk's list of topics", () => {
  it("goes on where a page ended, in the order of the desk, and says when it does not", async () => {
    const first = await listTopicTaxons("tag", { limit: 2 });
    expect(namesOf(first.taxons)).toEqual(["Ölmühle", "Wald"]);
    const second = await listTopicTaxons("tag", { limit: 2, after: first.next ?? undefined });
    expect(namesOf(second.taxons)).toEqual(["Export", "Brücken"]);
    const third = await listTopicTaxons("tag", { limit: 2, after: second.next ?? undefined });
    expect(namesOf(third.taxons)).toEqual(["Ärzte", "Ökonomie"]);
    expect(third.next).toBeNull();
  });

  it("finds letters of a name in either language, whatever their case, and pages what it found", async () => {
    const found = async (text: string) => namesOf((await listTopicTaxons("tag", { text, limit: 9 })).taxons);
    expect(await found("ÖLM")).toEqual(["Ölmühle"]);
    expect(await found("ЭКОН")).toEqual(["Ökonomie"]);
    expect(await found("export")).toEqual(["Export"]);
    expect(await found("100%")).toEqual([]);
    const { taxons, next } = await listTopicTaxons("tag", { text: "ö", limit: 1 });
    expect(namesOf(taxons)).toEqual(["Ölmühle"]);
    const rest = await listTopicTaxons("tag", { text: "ö", limit: 9, after: next ?? undefined });
    expect(namesOf(rest.taxons)).toEqual(["Ökonomie"]);
  });

  it("opens one that another page shows, and none of another kind", async () => {
    const { taxons } = await listTopicTaxons("tag", { text: "Ökonomie", limit: 1 });
    const id = taxons[0]?.id ?? 0;
    expect((await findTaxon("tag", id))?.names.ru?.name).toBe("Экономика");
    expect(await findTaxon("project", id)).toBeNull();
  });

  it("offers all of a kind by name, in the order of the alphabet", async () => {
    expect((await listTopicChoices("tag", "de")).map((one) => one.name)).toEqual([
      ...["Ärzte", "Brücken", "Export", "Ökonomie", "Ölmühle", "Wald"],
    ]);
    expect((await listTopicChoices("tag", "ru")).map((one) => one.name)).toContain("Экономика");
  });
});
