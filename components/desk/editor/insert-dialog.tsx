"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PicturePicker } from "../pictures/picture-picker";
import { Dialog } from "./dialog";
import { knownPicture } from "./known-picture";
import { useKnownThings } from "./known-things";
import type { KnownPicture } from "./story-data";
import { StoryFinder } from "./story-finder";

export type Inserted = "picture" | "gallery" | "relatedStory";

interface InsertDialogProps {
  editor: Editor;
  what: Inserted;
  close: () => void;
}

/** Looks for a picture, several, or a story, and puts it where the caret was. */
export function InsertDialog({ editor, what, close }: InsertDialogProps) {
  const t = useTranslations();
  const { locale, learnPicture, learnStory } = useKnownThings();
  const put = (node: { type: string; attrs?: object; content?: object[] }) => {
    editor.chain().focus().insertContentAt(placeIn(editor), node).run();
    close();
  };
  if (what === "relatedStory")
    return (
      <Dialog title={t("DeskEditor.insertStory")} close={close}>
        <StoryFinder
          cancel={close}
          onPick={(story) => {
            learnStory(story);
            put({ type: "relatedStory", attrs: { storyId: story.storyId } });
          }}
        />
      </Dialog>
    );
  if (what === "gallery")
    return (
      <GalleryDialog close={close} onDone={(pictures) => put({ type: "gallery", content: pictures.map(nodeOf) })} />
    );
  return (
    <PicturePicker
      isOpen
      locale={locale}
      onPick={(picked) => {
        const picture = knownPicture(picked);
        learnPicture(picture);
        put(nodeOf(picture));
      }}
      onClose={close}
    />
  );
}

/** Below the block with the caret, so that no sentence is cut in two and nothing selected is lost; in an empty one's place. */
function placeIn(editor: Editor): number | { from: number; to: number } {
  const { $head, to } = editor.state.selection;
  if ($head.depth === 0) return to;
  const isEmpty = $head.depth === 1 && $head.parent.isTextblock && $head.parent.content.size === 0;
  return isEmpty ? { from: $head.before(1), to: $head.after(1) } : $head.after(1);
}

function nodeOf({ id }: KnownPicture) {
  return { type: "picture", attrs: { mediaId: id, caption: null } };
}

/** Gathers pictures one by one; the library opens over it. */
function GalleryDialog({ onDone, close }: { onDone: (pictures: KnownPicture[]) => void; close: () => void }) {
  const t = useTranslations();
  const { locale, learnPicture } = useKnownThings();
  const [chosen, setChosen] = useState<KnownPicture[]>([]);
  const [isPicking, setPicking] = useState(true);
  const pick = (picture: KnownPicture) => {
    learnPicture(picture);
    setChosen((before) => [...before.filter((one) => one.id !== picture.id), picture]);
  };
  return (
    <>
      <Dialog title={t("DeskEditor.insertGallery")} close={close}>
        <div className="form">
          <ul className="picture-choices">
            {chosen.map(({ id, src, alt }) => (
              <li key={id}>
                <img src={src} alt={alt || t("DeskEditor.pictureNumber", { id: String(id) })} />
              </li>
            ))}
          </ul>
          <p role="status">{t("DeskEditor.chosen", { count: chosen.length })}</p>
          <div className="form-buttons">
            <button type="button" className="quiet" onClick={() => setPicking(true)}>
              {t("DeskEditor.choosePicture")}
            </button>
            <button type="button" disabled={chosen.length === 0} onClick={() => onDone(chosen)}>
              {t("DeskEditor.insert")}
            </button>
            <button type="button" className="quiet" onClick={close}>
              {t("DeskEditor.cancel")}
            </button>
          </div>
        </div>
      </Dialog>
      <PicturePicker
        {...{ isOpen: isPicking, locale }}
        onPick={(picked) => pick(knownPicture(picked))}
        onClose={() => setPicking(false)}
      />
    </>
  );
}
