"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useId, useState } from "react";
import { longestOf } from "../../../../newsroom/lengths";
import type { StoryActions } from "../actions";
import type { ArticleDraft } from "../article-draft";
import { Dialog } from "../dialog";
import type { Done } from "../done-line";
import type { ShownArticle } from "../story-data";
import type { Steps } from "../use-steps";
import { BeforePublishing, mustWait } from "./before-publishing";
import { FailureLine } from "./failure-line";
import { useFindings } from "./use-findings";

type Way = "update" | "amendment" | "correction";

interface ChangesDialogProps {
  storyId: number;
  article: ShownArticle;
  /** Whether there is text that readers do not see yet. */
  hasChanges: boolean;
  draft: ArticleDraft;
  /** Whether another language is public, which a correction concerns too. */
  hasOthers: boolean;
  steps: Steps;
  actions: Pick<StoryActions, "publishChanges" | "correct" | "find">;
  close: () => void;
  onDone: (done: Done) => void;
}

/** Shows readers what was changed: as an update, without notice, or as a correction with a note. */
export function ChangesDialog({ storyId, article, hasChanges, hasOthers, draft, ...props }: ChangesDialogProps) {
  const t = useTranslations();
  const id = useId();
  const { steps, actions, close, onDone } = props;
  const { may, locale } = article;
  const found = useFindings(storyId, [locale], actions.find);
  const articles = [{ article, text: draft.text }];
  const canShow = hasChanges && may.publish;
  const [way, setWay] = useState<Way>(canShow ? "update" : "correction");
  const [text, setText] = useState("");
  const ways: { way: Way; name: string; note: string; isOpen: boolean }[] = [
    { way: "update", name: t("DeskPublish.update"), note: t("DeskPublish.updateNote"), isOpen: canShow },
    { way: "amendment", name: t("DeskPublish.amendment"), note: t("DeskPublish.amendmentNote"), isOpen: canShow },
    {
      way: "correction",
      name: t("DeskPublish.correction"),
      note: t("DeskPublish.correctionNote"),
      isOpen: may.correct,
    },
  ];
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isDone = await steps.take((seen) =>
      way === "correction" ? actions.correct({ ...seen, text }) : actions.publishChanges({ ...seen, as: way }),
    );
    if (!isDone) return;
    close();
    onDone({ words: way === "correction" ? t("DeskPublish.corrected") : t("DeskPublish.shown"), locales: [locale] });
  };
  return (
    <Dialog title={t("DeskPublish.changesTitle")} close={close}>
      <form className="form" onSubmit={submit}>
        {!hasChanges && <p className="form-note">{t("DeskPublish.noChanges")}</p>}
        <fieldset className="form">
          <legend>{t("DeskPublish.how")}</legend>
          {ways.map((one) => (
            <label key={one.way} className="choice way">
              <input
                type="radio"
                name="way"
                checked={way === one.way}
                disabled={!one.isOpen}
                onChange={() => setWay(one.way)}
              />
              <span>
                {one.name}
                <span className="row-note">{one.note}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {way === "correction" && (
          <label>
            {t("DeskPublish.correctionText")}
            <textarea
              required
              rows={3}
              maxLength={longestOf.notice}
              value={text}
              aria-describedby={`${id}-note`}
              onChange={(event) => setText(event.target.value)}
            />
            <span id={`${id}-note`} className="form-note">
              {hasOthers ? t("DeskPublish.correctionOthers") : t("DeskPublish.correctionHelp")}
            </span>
          </label>
        )}
        <BeforePublishing articles={articles} found={found} />
        <FailureLine failure={steps.failure} />
        <div className="form-buttons">
          <button
            type="submit"
            disabled={
              steps.isBusy || mustWait(articles, found) || (way === "correction" ? text.trim() === "" : !canShow)
            }
          >
            {way === "correction" ? t("DeskPublish.correct") : t("DeskPublish.show")}
          </button>
          <button type="button" className="quiet" onClick={close}>
            {t("DeskEditor.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
