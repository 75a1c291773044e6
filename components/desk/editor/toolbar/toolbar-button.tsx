import type { EditorLabels } from "../labels";
import { Icon, type IconName } from "./icon";
import { ariaShortcut, readShortcut } from "./shortcut";

interface ToolbarButtonProps {
  icon: IconName;
  label: string;
  keys?: string | undefined;
  pressed: boolean | undefined;
  enabled: boolean;
  isFirst?: boolean;
  labels: EditorLabels;
  press: () => void;
}

/** `aria-disabled`, not `disabled`: a button that goes must not take the keyboard's place with it. */
export function ToolbarButton({ icon, label, keys, pressed, enabled, isFirst, labels, press }: ToolbarButtonProps) {
  return (
    <button
      type="button"
      className="toolbar-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={!enabled}
      aria-keyshortcuts={keys && ariaShortcut(keys)}
      title={keys ? `${label} (${readShortcut(keys, labels)})` : label}
      tabIndex={isFirst ? 0 : -1}
      // The selection stays where it is in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => enabled && press()}
    >
      <Icon name={icon} />
    </button>
  );
}
