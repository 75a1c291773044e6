import { useEffect, useState } from "react";
import type { Locale } from "../../../../i18n/locales";
import type { StoryFindings } from "../../../../newsroom/checks/for-story";
import type { StoryActions } from "../actions";

/** What was found of a story's languages; of one that is asked for still, or that could not be asked for, nothing. */
export type FoundIn = ReadonlyMap<Locale, StoryFindings | "failed">;

/**
 * Asks the server for what the checks say of a story in these languages, of each once: nobody writes on while the dialog
 * that asks is open.
 */
export function useFindings(storyId: number, wanted: readonly Locale[], find: StoryActions["find"]): FoundIn {
  const [found, setFound] = useState<FoundIn>(new Map());
  const locales = wanted.join(" ");
  useEffect(() => {
    let isOver = false;
    const ask = async (locale: Locale) => {
      const findings = await find({ storyId, locale }).catch(() => "failed" as const);
      if (!isOver) setFound((before) => new Map(before).set(locale, findings));
    };
    for (const locale of locales.split(" ")) if (locale) void ask(locale as Locale);
    return () => {
      isOver = true;
    };
  }, [storyId, locales, find]);
  return found;
}
