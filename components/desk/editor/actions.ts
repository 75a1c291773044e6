import type { Locale } from "../../../i18n/locales";
import type { StoryFindings } from "../../../newsroom/checks/for-story";
import type { CheckedTerm } from "../../../newsroom/checks/terms/index-of-terms";
import type { DeskOutcome } from "../../../newsroom/desk";
import type { Incomplete, IssueOutcome, PublishOutcome } from "../../../newsroom/issuing";
import type { ReviewStep } from "../../../newsroom/review";
import type { AltMissing, SharedValues } from "../../../newsroom/stories";

interface Seen {
  articleId: number;
  version: number;
}

type Step<Given> = (given: Given) => Promise<DeskOutcome>;

export interface FoundStory {
  storyId: number;
  headline: string;
}

/** What the editor's page can ask the server to do; the page hands its server actions in. */
export interface StoryActions {
  move: Step<Seen & { step: ReviewStep; comment: string }>;
  publish: (given: { articles: Seen[]; publishedAt: number | null }) => Promise<PublishOutcome>;
  publishChanges: (given: Seen & { as: "update" | "amendment" }) => Promise<IssueOutcome>;
  correct: (given: Seen & { text: string }) => Promise<IssueOutcome>;
  withdraw: Step<Seen & { notice: string }>;
  unschedule: Step<Seen>;
  discard: Step<Seen>;
  markUpToDate: Step<Seen>;
  comment: Step<{ articleId: number; text: string }>;
  finishTask: Step<{ articleId: number; taskId: number }>;
  saveShared: (given: {
    storyId: number;
    version: number;
    values: Partial<Omit<SharedValues, "topicIds"> & { topicIds: number[] }>;
  }) => Promise<{ ok: true; version: number } | Extract<DeskOutcome, { ok: false }> | AltMissing>;
  /** What the checks say of the desk's text of a story in a language. */
  find: (given: { storyId: number; locale: Locale }) => Promise<StoryFindings>;
  /** The list of names and terms. */
  listTerms: () => Promise<CheckedTerm[]>;
  findStories: (text: string) => Promise<FoundStory[]>;
}

/** Why a step was not done. */
export type StepFailure =
  | Extract<DeskOutcome, { ok: false }>["reason"]
  | Incomplete["reason"]
  | AltMissing["reason"]
  | "unreachable";
