"use client";

import { useTranslations } from "next-intl";
import type { UploadItem } from "./upload-queue";
import { useReasons } from "./use-reasons";

/** How far each file is, and in one sentence, read out, how far all are. */
export function UploadList({ items }: { items: readonly UploadItem[] }) {
  const t = useTranslations();
  const taken = items.filter((item) => item.state === "done" || item.state === "known").length;
  const failed = items.filter((item) => item.state === "failed").length;
  return (
    <>
      <p role="status" className="form-note">
        {items.length > 0 && t("DeskPictures.progress", { taken, failed, all: items.length })}
      </p>
      {items.length > 0 && (
        <ul className="upload-list">
          {items.map((item) => (
            <UploadLine key={item.key} item={item} />
          ))}
        </ul>
      )}
    </>
  );
}

function UploadLine({ item }: { item: UploadItem }) {
  const t = useTranslations();
  const reasonOf = useReasons();
  const words: Record<UploadItem["state"], string> = {
    waiting: t("DeskPictures.waiting"),
    sending: t("DeskPictures.sending"),
    working: t("DeskPictures.working"),
    done: t("DeskPictures.done"),
    known: t("DeskPictures.wasKnown"),
    failed: reasonOf(item.reason ?? ""),
  };
  const isOnItsWay = item.state === "sending" || item.state === "working";
  return (
    <li>
      <span className="upload-name">{item.name}</span>
      {isOnItsWay && (
        // Without a value it moves: the server is at work, nobody knows for how long.
        <progress aria-label={item.name} max={1} {...(item.state === "sending" ? { value: item.sent } : {})} />
      )}
      <span className={item.state === "failed" ? "field-error" : "form-note"}>{words[item.state]}</span>
    </li>
  );
}
