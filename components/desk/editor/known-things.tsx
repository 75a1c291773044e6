"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { Locale } from "../../../i18n/locales";
import type { FoundStory, StoryActions } from "./actions";
import type { LookUp } from "./look-up";
import type { Choices, KnownPicture } from "./story-data";

interface KnownThings {
  lookUp: LookUp;
  /** The language that is written in. */
  locale: Locale;
  findStories: (text: string) => Promise<FoundStory[]>;
  listTerms: StoryActions["listTerms"];
  /** So that a picture or story that was just chosen is shown in the text. */
  learnPicture: (picture: KnownPicture) => void;
  learnStory: (story: FoundStory) => void;
}

const context = createContext<KnownThings | null>(null);

interface KnownThingsProps {
  choices: Pick<Choices, "pictures" | "headlines">;
  locale: Locale;
  actions: Pick<StoryActions, "findStories" | "listTerms">;
  children: ReactNode;
}

/** What texts only point to: pictures by their ids, stories by their numbers. */
export function KnownThingsProvider({ choices, locale, actions, children }: KnownThingsProps) {
  const [known] = useState<KnownThings>(() => {
    const pictures = new Map(choices.pictures.map((picture) => [picture.id, picture]));
    const headlines = new Map(choices.headlines.map(({ storyId, headline }) => [storyId, headline]));
    return {
      lookUp: { pictureOf: (id) => pictures.get(id) ?? null, headlineOf: (id) => headlines.get(id) ?? null },
      locale,
      findStories: actions.findStories,
      listTerms: actions.listTerms,
      learnPicture: (picture) => void pictures.set(picture.id, picture),
      learnStory: ({ storyId, headline }) => void headlines.set(storyId, headline),
    };
  });
  return <context.Provider value={known}>{children}</context.Provider>;
}

/** @throws outside of the editor's page. */
export function useKnownThings(): KnownThings {
  const known = useContext(context);
  if (!known) throw new Error("known things are told by the editor's page");
  return known;
}
