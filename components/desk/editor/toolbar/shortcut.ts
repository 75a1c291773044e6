import type { EditorLabels } from "../labels";

type KeyLabels = Pick<EditorLabels, "control" | "shift" | "alt">;

/** A shortcut as this keyboard's keys are labelled: `Strg+Umschalt+B`. */
export function readShortcut(keys: string, labels: KeyLabels): string {
  const words: Record<string, string> = { Mod: labels.control, Shift: labels.shift, Alt: labels.alt };
  return keys
    .split("-")
    .map((key) => words[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join("+");
}

/** As `aria-keyshortcuts` has it (WAI-ARIA 1.2): `Control+Shift+B`. */
export function ariaShortcut(keys: string): string {
  return readShortcut(keys, { control: "Control", shift: "Shift", alt: "Alt" });
}
