"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReviewStep } from "../../../../newsroom/review";
import type { ShownArticle } from "../story-data";
import { isOut, isScheduled } from "./states";
import { useKeptFocus } from "./use-kept-focus";

export type Asked = "publish" | "changes" | "return" | "withdraw" | "discard" | "unschedule";

interface ArticleStepsProps {
  article: ShownArticle;
  hasChanges: boolean;
  isBusy: boolean;
  ask: (what: Asked) => void;
  move: (step: Exclude<ReviewStep, "return">) => void;
  /** Takes what was changed into the version that waits for its time. */
  takeIn: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** The buttons of what can be done to an article now, the likeliest first. */
export function ArticleSteps({ article, hasChanges, isBusy, ask, move, takeIn, children }: ArticleStepsProps) {
  const t = useTranslations();
  const { may, steps } = article;
  const kept = useKeptFocus<HTMLDivElement>();
  const scheduled = isScheduled(article);
  const out = isOut(article);
  const buttons: { name: string; run: () => void; isShown: boolean; style?: string }[] = [
    { name: t("DeskPublish.open"), run: () => ask("publish"), isShown: may.publish && !out && !scheduled },
    {
      name: t("DeskPublish.openChanges"),
      run: () => ask("changes"),
      isShown: out && (may.correct || (hasChanges && may.publish)),
    },
    { name: t("DeskPublish.takeIn"), run: takeIn, isShown: scheduled && hasChanges && may.publish },
    { name: t("DeskPublish.reschedule"), run: () => ask("publish"), isShown: may.publish && scheduled, style: "quiet" },
    { name: t("DeskPublish.submit"), run: () => move("submit"), isShown: steps.includes("submit"), style: "quiet" },
    { name: t("DeskPublish.approve"), run: () => move("approve"), isShown: steps.includes("approve"), style: "quiet" },
    { name: t("DeskPublish.return"), run: () => ask("return"), isShown: steps.includes("return"), style: "quiet" },
    {
      name: t("DeskPublish.unschedule"),
      run: () => ask("unschedule"),
      isShown: scheduled && may.publish,
      style: "quiet",
    },
    {
      name: t("DeskPublish.discard"),
      run: () => ask("discard"),
      isShown: article.state === "published" && hasChanges && may.write,
      style: "quiet",
    },
    { name: t("DeskPublish.withdraw"), run: () => ask("withdraw"), isShown: out && may.withdraw, style: "danger" },
  ];
  return (
    <div className="form-buttons article-steps" {...kept}>
      {buttons
        .filter((one) => one.isShown)
        .map(({ name, run, style }) => (
          <button key={name} type="button" className={style} disabled={isBusy} onClick={run}>
            {name}
          </button>
        ))}
      {children}
    </div>
  );
}
