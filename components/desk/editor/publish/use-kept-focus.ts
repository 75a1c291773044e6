import { useEffect, useRef } from "react";

/**
 * Keeps the keyboard's place among buttons that come and go: where the one with the focus was taken away or is not to be
 * pressed for a moment, the first of those that are left has it next.
 * @returns what the element around the buttons takes
 */
export function useKeptFocus<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  const isHere = useRef(false);
  useEffect(() => {
    const isNowhere = document.activeElement === document.body || document.activeElement === null;
    if (isHere.current && isNowhere) box.current?.querySelector<HTMLElement>("button:enabled")?.focus();
  });
  return {
    ref: box,
    onFocus: () => {
      isHere.current = true;
    },
    // A button that is taken away or disabled tells nobody that it lost the focus; somebody who goes elsewhere does.
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      if (event.relatedTarget !== null) isHere.current = false;
    },
  };
}
