"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useFormatter } from "next-intl";
import { countText } from "./count-text";
import type { EditorLabels } from "./labels";

interface CountsProps {
  editor: Editor;
  labels: Pick<EditorLabels, "characters" | "words">;
}

/** How long the text is. */
export function CountLine({ editor, labels }: CountsProps) {
  const counts = useEditorState({ editor, selector: () => countText(editor.state.doc) });
  const format = useFormatter();
  return (
    <p className="counts">
      <span>
        {labels.characters} {format.number(counts.characters)}
      </span>
      <span>
        {labels.words} {format.number(counts.words)}
      </span>
    </p>
  );
}
