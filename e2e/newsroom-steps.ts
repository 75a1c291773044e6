import { eq } from "drizzle-orm";
import { bodyFromText } from "../content/from-text";
import { closeDatabase, reader, writer } from "../db/client";
import { listPreviewLinks } from "../db/queries/desk/preview";
import { articlesOf } from "../db/queries/writing";
import { effect, previewLink, session } from "../db/schema";
import { inTransaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { createSection } from "../newsroom/frame";
import { correctAs, publishAs, publishChangesAs, saveAs, withdrawAs } from "../newsroom/issuing";
import { makePreviewLink, revokePreviewLink } from "../newsroom/preview-links";
import { publishArticle } from "../newsroom/publishing";
import { takeReceipt } from "../newsroom/receipt/receipt";
import type { Person } from "../newsroom/rights";
import { openStory, startTranslation } from "../newsroom/stories";
import { openTaxon } from "../newsroom/taxonomy";
import { createArticle, createStory } from "../newsroom/writing";

/** What a person at the desk does, for tests that need no sign-in for it: run in a process of its own. */

const person: Person = { id: "chief", name: "Chefin", role: "chief", locales: [] };

const steps = {
  async openSection({ key, de, ru }: { key: string; de: string; ru: string }) {
    const names = {
      de: { name: de, slug: de.toLowerCase(), description: "" },
      ru: { name: ru, slug: key, description: "" },
    };
    return inTransaction((tx) => createSection(tx, { key, position: 0, names }, { actor: "test", at: Date.now() }));
  },
  /** Tags that no story has. @returns how many */
  async openTags({ count }: { count: number }) {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    for (const number of numbers) {
      const name = (word: string) => ({ name: `${word} ${number}`, slug: "", description: "" });
      await openTaxon(person, { kind: "tag", names: { de: name("Schlagwort"), ru: name("Ключевое слово") } });
    }
    return count;
  },
  async openStory({ sectionId, headline }: { sectionId: number; headline: string }) {
    return openStory(person, { sectionId, locale: "de", headline });
  },
  /** A report beyond what the desk takes, as another program may have left it: the same text in every place. */
  async putInPrint({ sectionId, text }: { sectionId: number; text: string }) {
    const by = { actor: "test", at: Date.now() };
    return inTransaction(async (tx) => {
      const storyId = await createStory(tx, { sectionId, sourceLocale: "de" }, by);
      const content = { headline: text, lead: text, byline: text, body: bodyFromText(text) };
      const created = await createArticle(tx, { storyId, locale: "de", content }, by);
      return publishArticle(tx, { ...created, publishedAt: by.at }, by);
    });
  },
  async translate({ storyId, locale }: { storyId: number; locale: Locale }) {
    return startTranslation(person, { storyId, locale, withText: true });
  },
  async save({ storyId, locale, text, ...content }: Step & Record<"headline" | "lead" | "byline" | "text", string>) {
    const body = bodyFromText(text);
    return saveAs(person, { ...(await seen({ storyId, locale })), content: { ...content, body } });
  },
  async publish({ publishedAt, ...step }: Step & { publishedAt: number | null }) {
    return publishAs(person, { articles: [await seen(step)], publishedAt });
  },
  async publishChanges(step: Step) {
    return publishChangesAs(person, { ...(await seen(step)), as: "amendment" });
  },
  async correct({ text, ...step }: Step & { text: string }) {
    return correctAs(person, { ...(await seen(step)), text });
  },
  async withdraw(step: Step) {
    return withdrawAs(person, { ...(await seen(step)), notice: "Falsch." });
  },
  async makeLink(step: Step) {
    return makePreviewLink(person, { articleId: (await seen(step)).articleId, days: 7 });
  },
  /** The newest link. */
  async revokeLink(step: Step) {
    const { articleId } = await seen(step);
    return revokePreviewLink(person, { articleId, linkId: (await listPreviewLinks(articleId))[0]?.id ?? 0 });
  },
  /** Lets all links of the newsroom run out. */
  async expireLinks(_: object) {
    await writer().queries.update(previewLink).set({ madeAt: 1, expiresAt: 2 });
  },
  /** Lets all sessions end in some days from now. */
  async ageSessions({ days }: { days: number }) {
    const expiresAt = new Date(Date.now() + days * 86_400_000);
    await writer().queries.update(session).set({ expiresAt });
  },
  /** When the session that lives longest ends, UTC epoch ms. */
  async lastSessionEnd(_: object) {
    const rows = await reader().select({ expiresAt: session.expiresAt }).from(session);
    return Math.max(...rows.map(({ expiresAt }) => expiresAt.getTime()));
  },
  async receipt({ storyId, locale }: Step) {
    return takeReceipt({ storyId, locales: [locale] });
  },
  async effects(step: Step) {
    return reader()
      .select()
      .from(effect)
      .where(eq(effect.articleId, (await seen(step)).articleId));
  },
};

interface Step {
  storyId: number;
  locale: Locale;
}

async function seen({ storyId, locale }: Step): Promise<{ articleId: number; version: number }> {
  const articles = await inTransaction((tx) => articlesOf(tx, storyId));
  const article = articles.find((one) => one.locale === locale);
  if (!article) throw new Error(`story ${storyId} has no article in ${locale}`);
  return { articleId: article.id, version: article.version };
}

const [name = "", given = "{}"] = process.argv.slice(2);
const step = (steps as Record<string, (given: never) => Promise<unknown>>)[name];
if (!step) throw new Error(`there is no step ${name}`);
console.log(JSON.stringify((await step(JSON.parse(given) as never)) ?? null));
closeDatabase();
