"use client";

import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { ArticleBody } from "../../../content/body";
import { type Locale, localeTable } from "../../../i18n/locales";
import type { CheckedTerm } from "../../../newsroom/checks/terms/index-of-terms";
import { CountLine } from "./counts";
import { articleExtensions } from "./extensions";
import { useKnownThings } from "./known-things";
import { TermKeys } from "./terms/take-suggestion";
import { showTerms, TermMarks } from "./terms/term-marks";
import { TermNote } from "./terms/term-note";
import { useTermWords } from "./terms/use-term-words";
import { Toolbar } from "./toolbar/toolbar";
import { useEditorLabels } from "./use-editor-labels";

interface ArticleEditorProps {
  /** What the editor begins with; later ones come by `replaceBody`. */
  body: ArticleBody;
  /** The language that is written in. */
  locale: Locale;
  isReadOnly?: boolean;
  onReady: (editor: Editor) => void;
  onChange?: (body: ArticleBody) => void;
}

/** An article's body on a page of paper. What it gives is what `parseBody` takes. */
export function ArticleEditor({ body, locale, isReadOnly = false, onReady, onChange }: ArticleEditorProps) {
  const labels = useEditorLabels();
  const { lookUp, listTerms } = useKnownThings();
  const termWords = useTermWords();
  // Once: an editor with other extensions is another editor.
  const [extensions] = useState(() => [
    ...articleExtensions({ locale, labels, lookUp }),
    TermMarks.configure({ locale, messageOf: termWords }),
    TermKeys,
  ]);
  const editor = useEditor({
    immediatelyRender: false,
    // The style sheet has what it would put into the page.
    injectCSS: false,
    editable: !isReadOnly,
    content: body,
    extensions,
    editorProps: {
      attributes: {
        class: "text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": labels.text,
        lang: localeTable[locale].tag,
        spellcheck: "true",
        "aria-readonly": String(isReadOnly),
        // What cannot be written in can still be gone to and read by keyboard.
        ...(isReadOnly ? { tabindex: "0" } : {}),
      },
    },
    onCreate: ({ editor: created }) => onReady(created),
    onUpdate: ({ editor: changed }) => onChange?.(changed.getJSON() as ArticleBody),
  });
  useEffect(() => {
    if (editor && editor.isEditable === isReadOnly) editor.setEditable(!isReadOnly, false);
  }, [editor, isReadOnly]);
  useEffect(() => {
    if (!editor || isReadOnly) return;
    const show = (terms: readonly CheckedTerm[]) => !editor.isDestroyed && showTerms(editor, terms);
    // Without the list the text is written as well.
    listTerms().then(show, () => {});
  }, [editor, isReadOnly, listTerms]);
  return (
    <div className="article-editor">
      {editor && !isReadOnly && <Toolbar editor={editor} labels={labels} />}
      <EditorContent editor={editor} className="paper" />
      {editor && !isReadOnly && <TermNote editor={editor} />}
      {editor && <CountLine editor={editor} labels={labels} />}
    </div>
  );
}
