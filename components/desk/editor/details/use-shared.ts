import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { StoryActions } from "../actions";
import type { ShownStory } from "../story-data";
import type { Failure } from "../use-steps";

export type Shared = Pick<ShownStory, "sectionId" | "topicIds" | "urgency" | "pictureId" | "embargoAt">;

/** What all languages share: each change is saved at once, one after the other, on the version that the one before gave. */
export function useShared(story: ShownStory, save: StoryActions["saveShared"]) {
  const router = useRouter();
  const [values, setValues] = useState<Shared>(story);
  const [failure, setFailure] = useState<Failure | null>(null);
  const version = useRef(story.version);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  // The page was asked anew: what it brings is what there is, unless a change is on its way.
  useEffect(() => {
    if (waiting.current > 0 || story.version < version.current) return;
    version.current = story.version;
    setValues(story);
  }, [story]);
  const change = (changes: Partial<Shared>) => {
    setValues((before) => ({ ...before, ...changes }));
    waiting.current += 1;
    last.current = last.current.then(async () => {
      const outcome = await saved(save, { storyId: story.id, version: version.current, values: changes });
      if (outcome.ok) version.current = outcome.version;
      waiting.current -= 1;
      setFailure(outcome.ok ? null : outcome);
      router.refresh();
    });
  };
  return { values, change, failure };
}

async function saved(save: StoryActions["saveShared"], given: Parameters<StoryActions["saveShared"]>[0]) {
  try {
    return await save(given);
  } catch {
    return { ok: false, reason: "unreachable" } as const;
  }
}
