import { pictureIdsOf } from "../../content/to-text";
import { listTerms } from "../../db/queries/desk/terms";
import { articlesOf, storyById } from "../../db/queries/writing";
import type { ArticleContent } from "../../db/schema";
import { inTransaction, type Transaction } from "../../db/transaction";
import type { Locale } from "../../i18n/locales";
import { textOnDesk } from "../drafts";
import { undescribedPictures } from "../media/alt-texts";
import { sourceOf } from "../stories";
import { checkArticle } from "./article";
import type { Finding } from "./finding";
import { compareTranslation } from "./translation";

export interface StoryFindings {
  /** Whether the story has an article in this language at all. */
  isThere: boolean;
  findings: Finding[];
  /** The language that the findings `in: "source"` stand in; the article's own where it is the source. */
  sourceLocale: Locale;
}

/**
 * All that is to be said of a story's article in a language before it is published: of the text as the desk has it,
 * working copies included, and as a translation of its source. Nothing for an article that there is not.
 */
export async function findingsForStory(storyId: number, locale: Locale): Promise<StoryFindings> {
  const [texts, terms] = await Promise.all([inTransaction((tx) => textsOf(tx, storyId, locale)), listTerms()]);
  if (!texts) return { isThere: false, findings: [], sourceLocale: locale };
  const { own, source, undescribed } = texts;
  const sourceLocale = source?.locale ?? locale;
  const findings = [
    ...checkArticle(own, locale, terms),
    ...undescribed,
    ...(source ? compareTranslation({ source: source.text, sourceLocale, translation: own, locale, terms }) : []),
  ];
  findings.sort((one, other) => order[one.severity] - order[other.severity]);
  return { isThere: true, findings, sourceLocale };
}

const order: Readonly<Record<Finding["severity"], number>> = { stop: 0, warning: 1, hint: 2 };

async function textsOf(tx: Transaction, storyId: number, locale: Locale) {
  const articles = await articlesOf(tx, storyId);
  const article = articles.find((one) => one.locale === locale);
  if (!article) return undefined;
  const own = await textOnDesk(tx, article);
  const source = await sourceOf(tx, storyId, articles);
  return {
    own,
    undescribed: await pictureFindings(tx, { storyId, locale, text: own }),
    source:
      source && source.id !== article.id
        ? { text: await textOnDesk(tx, source), locale: source.locale as Locale }
        : undefined,
  };
}

/** Pictures without an alternative text, each where it stands: no article may come out with one. */
async function pictureFindings(
  tx: Transaction,
  article: { storyId: number; locale: Locale; text: ArticleContent },
): Promise<Finding[]> {
  const { storyId, locale, text } = article;
  const bare = new Set(await undescribedPictures(tx, { storyId, locale, body: text.body }));
  if (bare.size === 0) return [];
  const atHead = (await storyById(tx, storyId))?.pictureId ?? null;
  const places: Finding["place"][] = [
    ...(atHead !== null && bare.has(atHead) ? [{ part: "caption" as const }] : []),
    ...text.body.content.flatMap((node, block) =>
      pictureIdsOf({ type: "doc", content: [node] })
        .filter((id) => bare.has(id))
        .map(() => ({ part: "body" as const, block })),
    ),
  ];
  return places.map((place) => ({ kind: "pictureWithoutAlt", severity: "stop", words: "", in: "text", place }));
}
