"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { localeTable } from "../../../../i18n/locales";
import type { StoryActions } from "../actions";
import type { ArticleDraft } from "../article-draft";
import { Dialog } from "../dialog";
import type { Done } from "../done-line";
import type { DeskSite, ShownStory } from "../story-data";
import type { Steps } from "../use-steps";
import { BeforePublishing, mustWait, type ToPublish } from "./before-publishing";
import { FailureLine } from "./failure-line";
import { canComeOut } from "./states";
import { TimeField } from "./time-field";
import { useClock } from "./use-clock";
import { useFindings } from "./use-findings";

interface PublishDialogProps {
  story: ShownStory;
  articleId: number;
  draft: ArticleDraft;
  site: DeskSite;
  steps: Steps;
  actions: Pick<StoryActions, "publish" | "find">;
  close: () => void;
  onDone: (done: Done) => void;
}

/** Publishes one language or several, at once or at a time. */
export function PublishDialog({ story, articleId, draft, site, steps, actions, close, onDone }: PublishDialogProps) {
  const t = useTranslations();
  const clock = useClock(site.timeZone);
  const candidates = story.articles.filter((one) => one.may.publish && canComeOut(one));
  const [chosen, setChosen] = useState([articleId]);
  const [isLater, setLater] = useState(false);
  const [later, setAt] = useState<number | null>(null);
  const articles: ToPublish[] = candidates
    .filter((one) => chosen.includes(one.id))
    .map((article) => ({ article, text: article.id === articleId ? draft.text : article.content }));
  const embargo = story.embargoAt !== null && story.embargoAt > Date.now() ? story.embargoAt : null;
  const found = useFindings(
    story.id,
    articles.map(({ article }) => article.locale),
    actions.find,
  );
  const isComplete = !mustWait(articles, found);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const publishedAt = isLater ? later : null;
    const others = articles.filter(({ article }) => article.id !== articleId).map(({ article }) => article);
    const isDone = await steps.take((seen) =>
      actions.publish({
        articles: [
          ...(chosen.includes(articleId) ? [seen] : []),
          ...others.map(({ id, version }) => ({ articleId: id, version })),
        ],
        publishedAt,
      }),
    );
    if (!isDone) return;
    close();
    const due = Math.max(publishedAt ?? 0, embargo ?? 0);
    const words =
      due > Date.now()
        ? t("DeskPublish.scheduledFor", { time: clock.local(due), utc: clock.utc(due) })
        : t("DeskPublish.published");
    onDone({ words, locales: articles.map(({ article }) => article.locale) });
  };
  return (
    <Dialog title={t("DeskPublish.title")} close={close}>
      <form className="form" onSubmit={submit}>
        <fieldset className="form">
          <legend>{t("DeskPublish.languages")}</legend>
          {candidates.map(({ id, locale }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              {localeTable[locale].name}
            </label>
          ))}
          {articles.length > 1 && <p className="form-note">{t("DeskPublish.together")}</p>}
        </fieldset>
        <fieldset className="form">
          <legend>{t("DeskPublish.when")}</legend>
          <label className="choice">
            <input type="radio" name="when" checked={!isLater} onChange={() => setLater(false)} />
            {t("DeskPublish.now")}
          </label>
          <label className="choice">
            <input type="radio" name="when" checked={isLater} onChange={() => setLater(true)} />
            {t("DeskPublish.later")}
          </label>
          {isLater && (
            <TimeField label={t("DeskPublish.time")} timeZone={site.timeZone} value={later} onChange={setAt} />
          )}
          {embargo !== null && (
            <p className="form-note">{t("DeskPublish.underEmbargo", { time: clock.local(embargo) })}</p>
          )}
        </fieldset>
        <BeforePublishing articles={articles} found={found} />
        <FailureLine failure={steps.failure} />
        <div className="form-buttons">
          <button
            type="submit"
            disabled={steps.isBusy || !isComplete || chosen.length === 0 || (isLater && later === null)}
          >
            {isLater ? t("DeskPublish.schedule") : t("DeskPublish.publish")}
          </button>
          <button type="button" className="quiet" onClick={close}>
            {t("DeskEditor.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
