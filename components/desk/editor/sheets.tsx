"use client";

import type { Editor } from "@tiptap/core";
import { useState } from "react";
import type { ArticleDraft, DraftView } from "./article-draft";
import { Sheet, SourceSheet } from "./sheet";
import { SideBySide } from "./side-by-side/side-by-side";
import type { ShownArticle } from "./story-data";

interface SheetsProps {
  article: ShownArticle;
  beside: ShownArticle | null;
  draft: ArticleDraft;
  view: DraftView;
  isReadOnly: boolean;
  onReady: (editor: Editor) => void;
}

/** The page that is written on, alone or with another language beside it, paragraph against paragraph. */
export function Sheets({ article, beside, draft, view, isReadOnly, onReady }: SheetsProps) {
  const [source, setSource] = useState<Editor | null>(null);
  const [own, setOwn] = useState<Editor | null>(null);
  const ready = (editor: Editor) => {
    setOwn(editor);
    onReady(editor);
  };
  const sheet = <Sheet locale={article.locale} {...{ draft, view, isReadOnly }} onReady={ready} />;
  if (!beside) return sheet;
  return (
    <SideBySide left={source} right={own}>
      <SourceSheet locale={beside.locale} content={beside.content} onReady={setSource} />
      {sheet}
    </SideBySide>
  );
}
