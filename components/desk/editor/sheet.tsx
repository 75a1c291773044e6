"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { ArticleContent } from "../../../db/schema";
import { type Locale, localeTable } from "../../../i18n/locales";
import { longestOf } from "../../../newsroom/lengths";
import type { ArticleDraft, DraftView } from "./article-draft";
import { ArticleEditor } from "./article-editor";
import { useFieldErrors } from "./details/field-words";
import { GrowingField } from "./growing-field";
import { replaceBody } from "./replace-body";

interface SheetProps {
  locale: Locale;
  draft: ArticleDraft;
  view: DraftView;
  isReadOnly: boolean;
  onReady: (editor: Editor) => void;
}

/** A page of paper to write on: headline, lead, text. */
export function Sheet({ locale, draft, view, isReadOnly, onReady }: SheetProps) {
  const t = useTranslations();
  const errorOf = useFieldErrors(view);
  const { fields } = view;
  return (
    <section className="sheet" aria-label={localeTable[locale].name}>
      <div className="sheet-head">
        <GrowingField
          label={t("DeskEditor.headline")}
          className="sheet-headline"
          {...{ locale, isReadOnly, longest: longestOf.headline, value: fields.headline, error: errorOf("headline") }}
          onChange={(text) => draft.setField("headline", text)}
        />
        <GrowingField
          label={t("DeskEditor.lead")}
          className="sheet-lead"
          {...{ locale, isReadOnly, longest: longestOf.lead, value: fields.lead, error: errorOf("lead") }}
          onChange={(text) => draft.setField("lead", text)}
        />
        {errorOf("body") && <p className="field-error">{errorOf("body")}</p>}
      </div>
      <ArticleEditor
        body={draft.text.body}
        {...{ locale, isReadOnly, onReady }}
        onChange={(body) => draft.setBody(body)}
      />
    </section>
  );
}

interface SourceSheetProps {
  locale: Locale;
  content: ArticleContent;
  onReady: (editor: Editor) => void;
}

/** The other language beside, to be read; it follows what is saved there. */
export function SourceSheet({ locale, content, onReady }: SourceSheetProps) {
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    if (editor.current && !editor.current.isDestroyed) replaceBody(editor.current, content.body);
  }, [content.body]);
  const keep = (made: Editor) => {
    editor.current = made;
    onReady(made);
  };
  const lang = localeTable[locale].tag;
  return (
    <section className="sheet source-sheet" aria-label={localeTable[locale].name} lang={lang}>
      <div className="sheet-head">
        <p className="growing sheet-headline">{content.headline}</p>
        <p className="growing sheet-lead">{content.lead}</p>
      </div>
      <ArticleEditor body={content.body} locale={locale} isReadOnly onReady={keep} />
    </section>
  );
}
