"use client";

import { useTranslations } from "next-intl";
import { plainText } from "../../../content/to-text";
import type { ArticleContent } from "../../../db/schema";

interface ConflictViewProps {
  /** What both began with. */
  base: ArticleContent;
  mine: ArticleContent;
  theirs: ArticleContent;
  onResolve: (content: ArticleContent) => void;
}

/** Two texts of which one is to stand. Stands in for the comparison's own view, with its props. */
export function ConflictView({ mine, theirs, onResolve }: ConflictViewProps) {
  const t = useTranslations();
  return (
    <div className="conflict">
      <ConflictText title={t("DeskEditor.mine")} button={t("DeskEditor.keepMine")} content={mine} take={onResolve} />
      <ConflictText
        title={t("DeskEditor.theirs")}
        button={t("DeskEditor.takeTheirs")}
        content={theirs}
        take={onResolve}
      />
    </div>
  );
}

function ConflictText(props: {
  title: string;
  button: string;
  content: ArticleContent;
  take: (content: ArticleContent) => void;
}) {
  const { title, button, content, take } = props;
  return (
    <section>
      <h3>{title}</h3>
      <p className="sheet-headline">{content.headline}</p>
      <p className="sheet-lead">{content.lead}</p>
      <p className="conflict-text">{plainText(content.body)}</p>
      <button type="button" onClick={() => take(content)}>
        {button}
      </button>
    </section>
  );
}
