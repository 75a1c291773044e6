import { beforeEach, describe, expect, it, vi } from "vitest";
import { Autosave, type SaveAnswer, type SaveState, type Unsaved } from "./autosave";

/** An editor whose server answers what the test says. */
function bench(answers: SaveAnswer<string>[] = []) {
  const sent: (Unsaved<string> & { last: boolean })[] = [];
  const states: SaveState["kind"][] = [];
  const browser: { kept: Unsaved<string> | null } = { kept: null };
  let version = 1;
  let hold: Promise<void> = Promise.resolve();
  const autosave = new Autosave<string>(
    {
      send: async (save, last) => {
        sent.push({ ...save, last });
        await hold;
        const answer = answers.shift();
        if (answer) return answer;
        version += 1;
        return { kind: "saved", version };
      },
      keep: (unsaved) => {
        browser.kept = unsaved;
      },
      onChange: (state) => states.push(state.kind),
      setTimer: (work, ms) => setTimeout(work, ms),
      clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
    },
    version,
  );
  return {
    ...{ autosave, sent, states, browser },
    /** Answers wait until the function given back is called. */
    holdAnswers: () => {
      let release = () => {};
      hold = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe("what is typed", () => {
  it("is saved after a pause, and at the latest after four seconds without one", async () => {
    const { autosave, sent, browser } = bench();
    for (let key = 1; key <= 10; key += 1) {
      autosave.edit("x".repeat(key));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(sent.map((one) => one.content)).toEqual(["xxxxxxxx"]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.map((one) => [one.version, one.content])).toEqual([
      [1, "xxxxxxxx"],
      [2, "xxxxxxxxxx"],
    ]);
    expect(browser.kept).toBeNull();
  });

  it("while a save is on its way goes with the next, made of the version that it gave", async () => {
    const { autosave, sent, holdAnswers } = bench();
    const release = holdAnswers();
    autosave.edit("a");
    void autosave.flush();
    autosave.edit("ab");
    void autosave.flush();
    autosave.edit("abc");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    release();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.map((one) => [one.version, one.content])).toEqual([
      [1, "a"],
      [2, "abc"],
    ]);
  });

  it("is all confirmed when a step waits for it, a save that is on its way too", async () => {
    const { autosave, sent, holdAnswers } = bench();
    const release = holdAnswers();
    autosave.edit("a");
    void autosave.flush();
    autosave.edit("ab");
    const waiting = autosave.flush();
    release();
    expect(await waiting).toEqual({ kind: "saved" });
    expect(sent.map((one) => one.content)).toEqual(["a", "ab"]);
    expect(autosave.base).toBe(3);
  });

  it("stays in the browser while the server cannot be reached, and is sent when it can", async () => {
    const { autosave, sent, states, browser } = bench([{ kind: "unreachable" }, { kind: "unreachable" }]);
    autosave.edit("Satz.");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(states.at(-1)).toBe("offline");
    expect(browser.kept).toEqual({ version: 1, content: "Satz." });
    autosave.edit("Satz. Noch einer.");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent.at(-1)).toMatchObject({ version: 1, content: "Satz. Noch einer." });
    expect([states.at(-1), browser.kept]).toEqual(["saved", null]);
  });

  it("is sent at once when the network is back", async () => {
    const { autosave, sent } = bench([{ kind: "unreachable" }]);
    autosave.edit("a");
    await autosave.flush();
    autosave.reconnect();
    expect(sent).toHaveLength(2);
  });

  it("is not sent over what somebody else wrote, and goes on from what was put together", async () => {
    const theirs = { kind: "conflict", version: 7, content: "ihres", by: "Boris" } as const;
    const { autosave, sent, states, browser } = bench([theirs]);
    autosave.edit("meines");
    await autosave.flush();
    expect(states.at(-1)).toBe("conflict");
    autosave.edit("meines, länger");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(browser.kept).toEqual({ version: 1, content: "meines, länger" });
    await autosave.resume("ihres und meines", 7);
    expect(sent.at(-1)).toMatchObject({ version: 7, content: "ihres und meines" });
    expect(states.at(-1)).toBe("saved");
  });

  it("survives a sign-in that ran out and a tab that was taken over", async () => {
    for (const answer of [{ kind: "signedOut" }, { kind: "takenOver", by: "Boris" }] as const) {
      const { autosave, browser, states } = bench([answer]);
      autosave.edit("nicht verloren");
      await autosave.flush();
      expect(states.at(-1)).toBe(answer.kind);
      expect(browser.kept).toEqual({ version: 1, content: "nicht verloren" });
    }
  });

  it("is sent again when it was refused and became another", async () => {
    const { autosave, sent, states } = bench([{ kind: "refused", reason: "fields" }]);
    autosave.edit("zu lang");
    await autosave.flush();
    expect(states.at(-1)).toBe("refused");
    autosave.edit("kurz");
    await vi.advanceTimersByTimeAsync(1_500);
    expect([sent.at(-1)?.content, states.at(-1)]).toEqual(["kurz", "saved"]);
  });

  it("is sent when the page closes, and stays in the browser until it is confirmed", () => {
    const { autosave, sent, browser } = bench();
    autosave.edit("Schluss");
    autosave.leave();
    expect(sent).toEqual([{ version: 1, content: "Schluss", last: true }]);
    expect(browser.kept).toEqual({ version: 1, content: "Schluss" });
  });
});
