"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { readShortcut } from "../toolbar/shortcut";
import { useEditorLabels } from "../use-editor-labels";
import { deviationAt, takeKeys, takeSuggestion } from "./take-suggestion";

/** What the list of names and terms says of the word at the caret, and a button that takes it. */
export function TermNote({ editor }: { editor: Editor }) {
  const t = useTranslations();
  const labels = useEditorLabels();
  const suggestion = useEditorState({ editor, selector: () => deviationAt(editor.state)?.suggestion ?? null });
  const take = () => {
    takeSuggestion(editor);
    editor.commands.focus();
  };
  return (
    <p className="term-note" role="status">
      {suggestion !== null && (
        <>
          {t("DeskEditor.termDeviates", { form: suggestion })}{" "}
          <button type="button" className="quiet" aria-keyshortcuts={takeKeys.replace("-", "+")} onClick={take}>
            {t("DeskEditor.termTake", { keys: readShortcut(takeKeys, labels) })}
          </button>
        </>
      )}
    </p>
  );
}
