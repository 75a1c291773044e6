"use client";

import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "./dialog";
import { useKnownThings } from "./known-things";
import { PicturePicker } from "./picture-picker";
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
  const { learnPicture, learnStory } = useKnownThings();
  const put = (node: { type: string; attrs?: object; content?: object[] }) => {
    editor.chain().focus().insertContentAt(placeIn(editor), node).run();
    close();
  };
  const pictureNode = ({ id }: KnownPicture) => ({ type: "picture", attrs: { mediaId: id, caption: null } });
  if (what === "relatedStory")
    return (
      <Dialog title={t("DeskEditor.insertStory")} close={close}>
        <StoryFinder
          onPick={(story) => {
            learnStory(story);
            put({ type: "relatedStory", attrs: { storyId: story.storyId } });
          }}
        />
      </Dialog>
    );
  if (what === "gallery")
    return (
      <Dialog title={t("DeskEditor.insertGallery")} close={close}>
        <GalleryChoice onDone={(pictures) => put({ type: "gallery", content: pictures.map(pictureNode) })} />
      </Dialog>
    );
  return (
    <Dialog title={t("DeskEditor.insertPicture")} close={close}>
      <PicturePicker
        onPick={(picture) => {
          learnPicture(picture);
          put(pictureNode(picture));
        }}
      />
    </Dialog>
  );
}

/** Below the block with the caret, so that no sentence is cut in two and nothing selected is lost; in an empty one's place. */
function placeIn(editor: Editor): number | { from: number; to: number } {
  const { $head, to } = editor.state.selection;
  if ($head.depth === 0) return to;
  const isEmpty = $head.depth === 1 && $head.parent.isTextblock && $head.parent.content.size === 0;
  return isEmpty ? { from: $head.before(1), to: $head.after(1) } : $head.after(1);
}

function GalleryChoice({ onDone }: { onDone: (pictures: KnownPicture[]) => void }) {
  const t = useTranslations();
  const { learnPicture } = useKnownThings();
  const [chosen, setChosen] = useState<KnownPicture[]>([]);
  return (
    <div className="form">
      <PicturePicker
        onPick={(picture) => {
          learnPicture(picture);
          setChosen((before) => [...before.filter((one) => one.id !== picture.id), picture]);
        }}
      />
      <p role="status">{t("DeskEditor.chosen", { count: chosen.length })}</p>
      <div className="form-buttons">
        <button type="button" disabled={chosen.length === 0} onClick={() => onDone(chosen)}>
          {t("DeskEditor.insert")}
        </button>
      </div>
    </div>
  );
}
