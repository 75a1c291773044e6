import { useCallback, useEffect, useState } from "react";
import type { Present } from "../../../newsroom/presence";

interface PresenceAnswer {
  ok: true;
  writes: boolean;
  others: Present[];
  version: number;
}

export interface PresenceHere {
  /** Null until the server has said it. */
  writes: boolean | null;
  others: Present[];
  /** The article's version at the last beat. */
  version: number;
}

interface At {
  articleId: number;
  tab: string;
  beatMs: number;
  /** Whether the person may write: who only looks is not present. */
  isOn: boolean;
}

/** Says every few seconds that this tab has the article open, whether anything is saved or not. */
export function usePresence({ articleId, tab, beatMs, isOn }: At) {
  const [here, setHere] = useState<PresenceHere>({ writes: null, others: [], version: 0 });
  const say = useCallback((what: string) => sayPresence(articleId, { tab, what }), [articleId, tab]);

  useEffect(() => {
    if (!isOn) return;
    const beat = async () => {
      const answer = await say("beat");
      if (answer) setHere(answer);
    };
    const goodbye = () => void say("leave");
    const wake = () => document.visibilityState === "visible" && void beat();
    void beat();
    const timer = setInterval(() => void beat(), beatMs);
    window.addEventListener("pagehide", goodbye);
    document.addEventListener("visibilitychange", wake);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", goodbye);
      document.removeEventListener("visibilitychange", wake);
      goodbye();
    };
  }, [say, beatMs, isOn]);

  /** Makes this tab the one that writes. @returns whether it is now. */
  const takeOver = async () => {
    const answer = await say("takeOver");
    if (answer) setHere(answer);
    return answer?.writes ?? false;
  };
  return { ...here, takeOver };
}

async function sayPresence(articleId: number, call: { tab: string; what: string }): Promise<PresenceAnswer | null> {
  try {
    const response = await fetch(`/api/desk/articles/${articleId}/presence`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(call),
      keepalive: call.what === "leave",
    });
    return response.ok && call.what !== "leave" ? ((await response.json()) as PresenceAnswer) : null;
  } catch {
    // Offline: the next beat tells.
    return null;
  }
}
