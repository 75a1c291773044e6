import type { EditedArticle, EditedStory } from "../../../db/queries/desk/story";
import type { ReviewStep } from "../../../newsroom/review";
import type { PictureInfo } from "./look-up";

/** An article with what the person may do to it. */
export interface ShownArticle extends EditedArticle {
  may: { write: boolean; publish: boolean; correct: boolean; withdraw: boolean; comment: boolean };
  /** The steps of its review that are the person's now. */
  steps: ReviewStep[];
  /** Where readers find it; null while its section has no name in its language. */
  address: string | null;
}

export interface ShownStory extends Omit<EditedStory, "articles"> {
  articles: ShownArticle[];
  /** Whether the person may change what all languages share. */
  mayWrite: boolean;
}

export interface KnownPicture extends PictureInfo {
  id: number;
}

/** What there is to choose from, in the language of the desk, and what the text points to. */
export interface Choices {
  sections: { id: number; name: string }[];
  topics: { id: number; name: string }[];
  /** The pictures of the story and in its texts. */
  pictures: KnownPicture[];
  headlines: { storyId: number; headline: string }[];
  /** Names of accounts by their ids. */
  people: Readonly<Record<string, string>>;
}

export interface DeskSite {
  timeZone: string;
  /** Without a slash at its end. */
  url: string;
}
