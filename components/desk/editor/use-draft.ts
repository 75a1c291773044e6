import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ArticleBody } from "../../../content/body";
import { ArticleDraft } from "./article-draft";
import { keepText, keptText } from "./kept-text";
import { replaceBody } from "./replace-body";
import { sendSave } from "./send-save";
import type { ShownArticle } from "./story-data";

interface DraftOf {
  article: ShownArticle;
  personId: string;
  tab: string;
  /** Whether this tab writes; null while nobody has said so. */
  writes: boolean | null;
  onForeign: () => void;
}

/** States that closing the page would lose what was typed in, but for what this browser keeps. */
const undeliverable = new Set(["offline", "conflict", "takenOver", "signedOut", "refused"]);

/** An article's draft for the life of the page, with what the browser says: closing, network, focus. */
export function useDraft({ article, personId, tab, writes, onForeign }: DraftOf) {
  const editor = useRef<Editor | null>(null);
  const foreign = useRef(onForeign);
  const [draft] = useState(
    () =>
      new ArticleDraft(article, {
        send: (save, last) => sendSave({ ...save, articleId: article.id, tab }, last),
        keep: (kept) => keepText(personId, article.id, kept),
        showBody: (body) => showIn(editor.current, body),
        onForeign: () => foreign.current(),
      }),
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view, draft.view);

  useEffect(() => {
    foreign.current = onForeign;
  });
  useEffect(() => draft.adopt(article), [draft, article]);
  useEffect(() => {
    const kept = writes ? keptText(personId, article.id) : null;
    if (kept && draft.view().state.kind === "saved") draft.recover(kept);
    // Another tab writes now: what waits here learns of it, and is kept.
    if (writes === false) void draft.flush();
  }, [draft, writes, personId, article.id]);
  useEffect(() => {
    const leave = () => draft.leave();
    const reconnect = () => draft.reconnect();
    const comeBack = () => {
      if (document.visibilityState === "visible" && draft.view().state.kind === "signedOut") void draft.goOn();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (undeliverable.has(draft.view().state.kind)) event.preventDefault();
    };
    // A page that the browser kept whole and shows again would go on from a version of then.
    const show = (event: PageTransitionEvent) => event.persisted && location.reload();
    const listened = [
      ["pagehide", leave],
      ["online", reconnect],
      ["focus", comeBack],
      ["beforeunload", ask],
      ["pageshow", show],
    ] as const;
    for (const [name, listener] of listened) window.addEventListener(name, listener as EventListener);
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      for (const [name, listener] of listened) window.removeEventListener(name, listener as EventListener);
      document.removeEventListener("visibilitychange", comeBack);
      draft.leave();
    };
  }, [draft]);

  const onReady = (made: Editor) => {
    editor.current = made;
    // What was recovered before the editor stood.
    showIn(made, draft.text.body);
  };
  return { draft, view, onReady };
}

function showIn(editor: Editor | null, body: ArticleBody): void {
  if (editor && !editor.isDestroyed) replaceBody(editor, body);
}
