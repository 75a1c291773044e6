"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { Locale } from "../../../i18n/locales";
import { type PickablePicture, pickablePicture } from "./pickable";

const answer = z.object({ pictures: z.array(pickablePicture), next: z.number().nullable() });
/** Typing asks once it pauses. */
const pauseMs = 250;

/** The library by search, a page at a time; what was asked last wins over what comes late. */
export function useLibrary(locale: Locale, isOpen: boolean) {
  const [text, setText] = useState("");
  const [pictures, setPictures] = useState<readonly PickablePicture[]>([]);
  const [next, setNext] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const ask = useCallback(
    async (words: string, after: number | null) => {
      asked.current += 1;
      const mine = asked.current;
      const given = new URLSearchParams({ text: words, locale, ...(after === null ? {} : { after: String(after) }) });
      const found = await fetch(`/api/desk/media?${given}`)
        .then((response) => response.json())
        .then(answer.parse)
        .catch(() => null);
      if (mine !== asked.current) return;
      setFailed(found === null);
      if (!found) return;
      setPictures((before) => (after === null ? found.pictures : [...before, ...found.pictures]));
      setNext(found.next);
    },
    [locale],
  );
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again, after an upload
  useEffect(() => {
    if (!isOpen) return;
    const pause = setTimeout(() => void ask(text, null), text === "" ? 0 : pauseMs);
    return () => clearTimeout(pause);
  }, [text, isOpen, round, ask]);
  return {
    pictures,
    hasMore: next !== null,
    failed,
    search: (words: string) => {
      setText(words);
      setRound((before) => before + 1);
    },
    more: () => void ask(text, next),
  };
}
