"use client";

import { useTranslations } from "next-intl";
import { localeTable } from "../../../../i18n/locales";
import { longestOf } from "../../../../newsroom/lengths";
import type { StoryActions } from "../actions";
import type { ArticleDraft } from "../article-draft";
import type { Done } from "../done-line";
import type { DeskSite, ShownArticle, ShownStory } from "../story-data";
import type { Steps } from "../use-steps";
import type { Asked } from "./article-steps";
import { AskDialog } from "./ask-dialog";
import { ChangesDialog } from "./changes-dialog";
import { PublishDialog } from "./publish-dialog";
import { isOut } from "./states";

interface StepDialogsProps {
  asked: Asked | null;
  story: ShownStory;
  article: ShownArticle;
  hasChanges: boolean;
  draft: ArticleDraft;
  site: DeskSite;
  steps: Steps;
  actions: StoryActions;
  close: () => void;
  onDone: (done: Done) => void;
}

/** The dialog of the step that somebody is about to take. */
export function StepDialogs({ asked, close, steps, actions, ...props }: StepDialogsProps) {
  const t = useTranslations();
  const { story, article, hasChanges, draft, site, onDone } = props;
  const language = localeTable[article.locale].name;
  const common = { steps, close };
  if (asked === "publish")
    return <PublishDialog articleId={article.id} {...{ story, draft, site, actions, onDone }} {...common} />;
  if (asked === "changes")
    return (
      <ChangesDialog
        hasOthers={story.articles.some((one) => one.id !== article.id && isOut(one))}
        {...{ article, hasChanges, draft, actions, onDone }}
        storyId={story.id}
        {...common}
      />
    );
  if (asked === "return")
    return (
      <AskDialog
        title={t("DeskPublish.returnButton")}
        explanation={t("DeskPublish.returnNote")}
        text={{ label: t("DeskPublish.returnWhy"), longest: longestOf.comment, isRequired: true }}
        button={t("DeskPublish.returnButton")}
        run={(comment) => steps.take((seen) => actions.move({ ...seen, step: "return", comment }))}
        {...common}
      />
    );
  if (asked === "withdraw")
    return (
      <AskDialog
        title={t("DeskPublish.withdrawButton")}
        explanation={t("DeskPublish.withdrawNote", { language })}
        text={{ label: t("DeskPublish.withdrawNotice"), longest: longestOf.notice }}
        button={t("DeskPublish.withdrawButton")}
        run={async (notice) => {
          const isDone = await steps.take((seen) => actions.withdraw({ ...seen, notice }));
          if (isDone) onDone({ words: t("DeskPublish.withdrawn"), locales: [article.locale] });
          return isDone;
        }}
        {...common}
      />
    );
  if (asked === "unschedule")
    return (
      <AskDialog
        title={t("DeskPublish.unscheduleButton")}
        explanation={t("DeskPublish.unscheduleNote", { language })}
        button={t("DeskPublish.unscheduleButton")}
        run={() => steps.take(actions.unschedule)}
        {...common}
      />
    );
  if (asked === "discard")
    return (
      <AskDialog
        title={t("DeskPublish.discardButton")}
        explanation={t("DeskPublish.discardNote")}
        button={t("DeskPublish.discardButton")}
        run={() => steps.take(actions.discard)}
        {...common}
      />
    );
  return null;
}
