import type { ShownArticle, ShownStory } from "../../../../../components/desk/editor/story-data";
import type { EditedArticle, EditedStory } from "../../../../../db/queries/desk/story";
import { listSections } from "../../../../../db/queries/public/taxonomy";
import { addressOf } from "../../../../../i18n/addresses";
import { targetOf } from "../../../../../newsroom/desk";
import { stepsFor } from "../../../../../newsroom/review";
import { type Action, may, type Person } from "../../../../../newsroom/rights";

/** A story as its editor's page shows it to a person: with what they may do. */
export async function shownStory(person: Person, story: EditedStory): Promise<ShownStory> {
  const articles = await Promise.all(story.articles.map((article) => shownArticle(person, story, article)));
  const isPublished = story.articles.some((one) => one.state === "published" || one.state === "withdrawn");
  const authorId = story.articles[0]?.authorId ?? null;
  return { ...story, articles, mayWrite: may(person, "story.write", { authorId, isPublished }) };
}

async function shownArticle(person: Person, story: EditedStory, article: EditedArticle): Promise<ShownArticle> {
  const mayDo = (action: Action) => may(person, action, targetOf(article));
  const sections = await listSections(article.locale);
  const section = sections.find((one) => one.id === story.sectionId);
  const { locale } = article;
  const { slug } = article.content;
  return {
    ...article,
    may: {
      write: mayDo("article.write"),
      publish: mayDo("article.publish"),
      correct: mayDo("article.correct"),
      withdraw: mayDo("article.withdraw"),
      comment: mayDo("comment.write"),
    },
    steps: stepsFor(article.state, mayDo),
    address: section ? addressOf({ page: "article", locale, section: section.slug, slug, storyId: story.id }) : null,
  };
}
