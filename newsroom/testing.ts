import { bodyFromText } from "../content/from-text";
import { inTransaction } from "../db/transaction";
import { type Locale, locales } from "../i18n/locales";
import { createSection } from "./frame";
import { publishArticle } from "./publishing";
import type { Person, Role } from "./rights";
import { createArticle, createStory } from "./writing";

export const testBy = { actor: "test", at: Date.UTC(2026, 0, 10, 12) };

export async function addSection(key = "economy"): Promise<number> {
  const names = {
    de: { name: key, slug: `${key}-de`, description: "" },
    ru: { name: key, slug: `${key}-ru`, description: "" },
  };
  return inTransaction((tx) => createSection(tx, { key, position: 0, names }, testBy));
}

/** A story in these languages, each published at its time (UTC epoch ms) or, without one, a draft. */
export async function addStory(
  sectionId: number,
  articles: Partial<Record<Locale, { headline: string; publishedAt?: number }>>,
) {
  return inTransaction(async (tx) => {
    const storyId = await createStory(tx, { sectionId, sourceLocale: "de" }, testBy);
    const ids: Partial<Record<Locale, number>> = {};
    for (const [locale, { headline, publishedAt }] of Object.entries(articles)) {
      const content = { headline, body: bodyFromText(`Text: ${headline}`) };
      const created = await createArticle(tx, { storyId, locale: locale as Locale, content }, testBy);
      if (publishedAt !== undefined) await publishArticle(tx, { ...created, publishedAt }, testBy);
      ids[locale as Locale] = created.articleId;
    }
    return { storyId, ids };
  });
}

/** Somebody of a role who works in every language. */
export function somebody(role: Role = "chief"): Person {
  return { id: role, name: role, role, locales };
}
