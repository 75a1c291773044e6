import { useEffect, useRef } from "react";

export interface Shortcuts {
  save: () => void;
  publish: () => void;
  toList: () => void;
  /** From 0. */
  toLanguage: (index: number) => void;
  help: () => void;
}

/** The keys of the editor's page. By the place of a key and not its sign, for keyboards of every language; `?` by its sign. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = runOf(event, latest.current);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function runOf(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | null {
  const { code, key, altKey, shiftKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl && !altKey && !shiftKey && code === "KeyS") return shortcuts.save;
  if (isControl && !altKey && !shiftKey && /^(Numpad)?Enter$/.test(code)) return shortcuts.publish;
  if (altKey && !isControl && code === "KeyL") return shortcuts.toList;
  const digit = altKey && !isControl ? /^Digit([1-9])$/.exec(code) : null;
  if (digit) return () => shortcuts.toLanguage(Number(digit[1]) - 1);
  return key === "?" && !isControl && !altKey && !isTyping(event.target) ? shortcuts.help : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
