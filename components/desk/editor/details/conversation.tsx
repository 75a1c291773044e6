"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { localeTable } from "../../../../i18n/locales";
import { longestOf } from "../../../../newsroom/lengths";
import type { StoryActions } from "../actions";
import type { Choices, ShownArticle } from "../story-data";
import type { Steps } from "../use-steps";
import { Group } from "./group";

interface ConversationProps {
  article: ShownArticle;
  people: Choices["people"];
  steps: Steps;
  comment: StoryActions["comment"];
}

const shortMoment = { day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** What the desk says to itself about an article. */
export function Conversation({ article, people, steps, comment }: ConversationProps) {
  const t = useTranslations();
  const format = useFormatter();
  const [text, setText] = useState("");
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await steps.take(({ articleId }) => comment({ articleId, text }))) setText("");
  };
  return (
    <Group title={t("DeskEditor.comments", { count: article.comments.length })} isOpen={article.comments.length > 0}>
      <ul className="comments">
        {article.comments.map((one) => (
          <li key={one.id}>
            <p className="row-note">
              {t("DeskEditor.said", {
                name: people[one.actor] ?? one.actor,
                time: format.dateTime(one.at, shortMoment),
              })}
            </p>
            <p>{one.text}</p>
          </li>
        ))}
      </ul>
      {article.may.comment && (
        <form className="form" onSubmit={submit}>
          <label>
            {t("DeskEditor.comment")}
            <textarea
              rows={2}
              maxLength={longestOf.comment}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <div className="form-buttons">
            <button type="submit" className="quiet" disabled={steps.isBusy || text.trim() === ""}>
              {t("DeskEditor.sendComment")}
            </button>
          </div>
        </form>
      )}
    </Group>
  );
}

interface CorrectionsProps {
  article: ShownArticle;
  steps: Steps;
  finishTask: StoryActions["finishTask"];
}

/** Corrections that readers see, and those of another language that somebody has to look at here. */
export function Corrections({ article, steps, finishTask }: CorrectionsProps) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <>
      {article.tasks.map((task) => (
        <section key={task.id} className="correction-task">
          <p>
            {t("DeskPublish.task", {
              language: localeTable[task.locale].name,
              time: format.dateTime(task.at, shortMoment),
            })}
          </p>
          <blockquote lang={localeTable[task.locale].tag}>{task.text}</blockquote>
          {article.may.correct && (
            <button
              type="button"
              className="quiet"
              disabled={steps.isBusy}
              onClick={() => steps.take(({ articleId }) => finishTask({ articleId, taskId: task.id }))}
            >
              {t("DeskPublish.finishTask")}
            </button>
          )}
        </section>
      ))}
      {article.corrections.length > 0 && (
        <Group title={t("DeskPublish.corrections")}>
          <ul className="comments">
            {article.corrections.map(({ text, publishedAt }) => (
              <li key={publishedAt}>
                <p className="row-note">{format.dateTime(publishedAt, shortMoment)}</p>
                <p lang={localeTable[article.locale].tag}>{text}</p>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  );
}
