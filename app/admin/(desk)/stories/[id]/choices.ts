import { knownPicture } from "../../../../../components/desk/editor/known-picture";
import type { Choices, DeskSite, ShownStory } from "../../../../../components/desk/editor/story-data";
import { readEnvironment } from "../../../../../config/environment";
import { pictureIdsOf, relatedStoryIdsOf } from "../../../../../content/to-text";
import { listPeople } from "../../../../../db/queries/desk/people";
import { listHeadlines } from "../../../../../db/queries/desk/story";
import { findPictures } from "../../../../../db/queries/public/article";
import { listSections, listTopics } from "../../../../../db/queries/public/taxonomy";
import type { SignedIn } from "../../../session";

/** What there is to choose from on a story's page, and what its texts point to, in the language of the desk. */
export async function choicesFor({ uiLocale }: SignedIn, story: ShownStory): Promise<Choices> {
  const bodies = story.articles.map((one) => one.content.body);
  const shown = [...bodies.flatMap(pictureIdsOf), ...(story.pictureId === null ? [] : [story.pictureId])];
  const [sections, projects, institutions, tags, pictures, headlines, people] = await Promise.all([
    listSections(uiLocale),
    listTopics("project", uiLocale),
    listTopics("institution", uiLocale),
    listTopics("tag", uiLocale),
    findPictures(uiLocale, [...new Set(shown)]),
    listHeadlines(bodies.flatMap(relatedStoryIdsOf)),
    listPeople(),
  ]);
  return {
    sections: sections.map(({ id, name }) => ({ id, name })),
    topics: [...projects, ...institutions, ...tags].map(({ id, name }) => ({ id, name })),
    pictures: [...pictures].map(([id, picture]) => knownPicture({ ...picture, id })),
    // The last one counts: that in the language of the desk, where there is one.
    headlines: headlines
      .toSorted((one, other) => Number(one.locale === uiLocale) - Number(other.locale === uiLocale))
      .map(({ storyId, headline }) => ({ storyId, headline })),
    people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
  };
}

export function siteFor(): DeskSite {
  const { timeZone, siteUrl } = readEnvironment();
  return { timeZone, url: siteUrl };
}
