import type { useTranslations } from "next-intl";
import type { DeskPlacement } from "../../../db/queries/desk/front";

/** A slot of the front page at the desk. */
export interface Slot {
  position: number;
  /** What readers see in it now; null where there is no story for it. */
  seen: { storyId: number; headline: string } | null;
  /** What somebody placed in it, whether readers see that now or not. */
  placed: DeskPlacement | null;
}

const large = 2;

/** What a slot is called, with the number among its like. */
export function slotName(t: ReturnType<typeof useTranslations<never>>, position: number): string {
  if (position === 0) return t("DeskFront.lead");
  return position <= large
    ? t("DeskFront.large", { number: position })
    : t("DeskFront.small", { number: position - large });
}
