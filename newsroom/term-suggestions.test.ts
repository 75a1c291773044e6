import { beforeAll, describe, expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { saveDraft } from "./drafts";
import { publishArticle } from "./publishing";
import type { Person } from "./rights";
import { suggestTerms } from "./term-suggestions";
import { createTermAs, refuseSuggestionAs, type TermForm } from "./terms";
import { addSection, addStory, testBy } from "./testing";

temporaryDatabase();
const editor: Person = { id: "e", name: "Editor", role: "editor", locales: ["de"] };
const suggest = () => suggestTerms(["de", "ru"], 20);
const pair = (de: string, ru: string): TermForm[] => [
  { locale: "de", form: de, role: "approved" },
  { locale: "ru", form: ru, role: "approved" },
];

let sectionId = 0;
async function story(de: string, ru: string, isPublished = true) {
  const { ids } = await addStory(sectionId, { de: { headline: "Kopf" }, ru: { headline: "Заголовок" } });
  for (const [articleId, text] of [
    [ids.de ?? 0, de],
    [ids.ru ?? 0, ru],
  ] as const)
    await inTransaction(async (tx) => {
      await saveDraft(tx, { articleId, version: 1, content: { body: bodyFromText(text) } }, testBy);
      if (isPublished) await publishArticle(tx, { articleId, version: 2, publishedAt: 1_000 }, testBy);
    });
}

beforeAll(async () => {
  sectionId = await addSection();
  await story(
    "Das sagte Jekaterina Sergejewa in Lepel. Der Trainer kam aus Bobruisk.",
    "Об этом сказала Екатерина Сергеева, побывав в городе Лепель. Тренер приехал из Бобруйска.",
  );
  await story("Sergejewa sprach in Lepel.", "Говорила Сергеева, в Лепеле.");
  await story("Nur im Entwurf: Andrei Sapolski", "Только черновик: Андрей Сапольский", false);
});

describe("what the published articles suggest for the list", () => {
  it("are names that both languages have, a person by the whole name, the most used first", async () => {
    expect(await suggest()).toEqual([
      { kind: "person", forms: pair("Jekaterina Sergejewa", "Екатерина Сергеева"), stories: 2 },
      { kind: "place", forms: pair("Lepel", "Лепель"), stories: 2 },
    ]);
  });

  it("is nothing that is listed or was refused", async () => {
    await createTermAs(editor, { kind: "place", note: "", forms: pair("Lepel", "Лепель") });
    expect((await suggest()).map(({ kind }) => kind)).toEqual(["person"]);
    await refuseSuggestionAs(editor, pair("Jekaterina Sergejewa", "Екатерина Сергеева"));
    expect(await suggest()).toEqual([]);
  });
});
