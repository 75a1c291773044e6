import { type KeyboardEvent, useRef } from "react";

/** One stop for the Tab key; arrows, Home and End move within (ARIA Authoring Practices, toolbar). */
export function useRovingFocus() {
  const toolbar = useRef<HTMLDivElement>(null);
  const buttons = () => [...(toolbar.current?.querySelectorAll("button") ?? [])];
  const stopAt = (stop: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  return {
    ref: toolbar,
    onFocus: () => {
      const focused = buttons().find((button) => button.matches(":focus"));
      if (focused) stopAt(focused);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const all = buttons();
      const at = all.findIndex((button) => button.matches(":focus"));
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      all.at(next % all.length)?.focus();
    },
  };
}
