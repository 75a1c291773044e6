import type { StoryActions } from "../../../../../components/desk/editor/actions";
import * as actions from "./actions";

/** The server actions as the editor's page knows them. */
export const storyActions: StoryActions = {
  move: actions.moveAction,
  publish: actions.publishAction,
  publishChanges: actions.publishChangesAction,
  correct: actions.correctAction,
  withdraw: actions.withdrawAction,
  unschedule: actions.unscheduleAction,
  discard: actions.discardAction,
  markUpToDate: actions.markUpToDateAction,
  comment: actions.commentAction,
  finishTask: actions.finishTaskAction,
  saveShared: actions.saveSharedAction,
  find: actions.findingsAction,
  listTerms: actions.listTermsAction,
  findStories: actions.findStoriesAction,
};
