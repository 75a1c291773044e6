import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";

/** Ctrl+K within the text, whatever the keyboard's language. */
export function useLinkShortcut(editor: Editor, open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== "KeyK" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!editor.state.selection.empty || editor.isActive("link")) latest.current();
    };
    dom.addEventListener("keydown", onKeyDown);
    return () => dom.removeEventListener("keydown", onKeyDown);
  }, [editor]);
}
