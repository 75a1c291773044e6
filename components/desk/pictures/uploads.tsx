"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useId, useRef, useState } from "react";
import type { PickablePicture } from "./pickable";
import { sendPicture } from "./send-picture";
import { UploadList } from "./upload-list";
import { type UploadItem, UploadQueue } from "./upload-queue";

const accepted = "image/jpeg,image/png,image/webp,image/avif,image/heic,.heic";

/**
 * Takes pictures in, many at once: chosen, or dropped on it. A plain form without script.
 * @param onTaken told of each picture that is in the library
 */
export function Uploads({ onTaken }: { onTaken: (picture: PickablePicture) => void }) {
  const t = useTranslations();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const [isOver, setIsOver] = useState(false);
  const taken = useRef(new Set<number>());
  const told = useRef(onTaken);
  told.current = onTaken;
  const [queue] = useState(
    () =>
      new UploadQueue(sendPicture, (now) => {
        setItems(now);
        for (const { key, picture } of now)
          if (picture && !taken.current.has(key)) {
            taken.current.add(key);
            told.current(picture);
          }
      }),
  );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    queue.add(event.dataTransfer.files);
  };
  return (
    <div className="uploads">
      <form
        action="/api/desk/media"
        method="post"
        encType="multipart/form-data"
        className={isOver ? "drop-place drop-over" : "drop-place"}
        onSubmit={(event) => {
          event.preventDefault();
          queue.add(input.current?.files ?? []);
          if (input.current) input.current.value = "";
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id}>{t("DeskPictures.choose")}</label>
        <input
          ref={input}
          id={id}
          type="file"
          name="files"
          multiple
          required
          accept={accepted}
          aria-describedby={`${id}-note`}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
        />
        <button type="submit">{t("DeskPictures.upload")}</button>
        <p className="form-note" id={`${id}-note`}>
          {t("DeskPictures.uploadNote")}
        </p>
      </form>
      <UploadList items={items} />
    </div>
  );
}
