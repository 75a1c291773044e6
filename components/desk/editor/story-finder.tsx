"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import type { FoundStory } from "./actions";
import { useKnownThings } from "./known-things";

/** Finds a story by words of its headline or its number. */
export function StoryFinder({ onPick, cancel }: { onPick: (story: FoundStory) => void; cancel: () => void }) {
  const t = useTranslations();
  const { findStories } = useKnownThings();
  const [found, setFound] = useState<FoundStory[] | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Of another form within whose part of the tree this one may stand.
    event.stopPropagation();
    const text = String(new FormData(event.currentTarget).get("text") ?? "");
    setFound(await findStories(text).catch(() => []));
  };
  return (
    <form className="form" onSubmit={submit}>
      <label>
        {t("DeskEditor.storyWords")}
        <input type="search" name="text" maxLength={100} />
      </label>
      <div className="form-buttons">
        <button type="submit">{t("DeskEditor.find")}</button>
        <button type="button" className="quiet" onClick={cancel}>
          {t("DeskEditor.cancel")}
        </button>
      </div>
      <ul className="found" aria-live="polite">
        {found?.map((story) => (
          <li key={story.storyId}>
            <button type="button" className="quiet" onClick={() => onPick(story)}>
              {story.headline || t("DeskList.withoutHeadline")}
            </button>
          </li>
        ))}
        {found?.length === 0 && <li>{t("DeskEditor.nothingFound")}</li>}
      </ul>
    </form>
  );
}
