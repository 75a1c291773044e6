import type { Slot } from "../../../../components/desk/front/slot";
import type { DeskPlacement } from "../../../../db/queries/desk/front";
import type { FrontSlot } from "../../../../db/queries/public/front";
import { frontSlots } from "../../../../db/schema";

/** Every slot with what readers see in it and what was placed in it. */
export function deskSlots(seen: readonly FrontSlot[], placements: readonly DeskPlacement[]): Slot[] {
  return Array.from({ length: frontSlots }, (_, position) => {
    const item = seen.find((slot) => slot.position === position)?.item;
    return {
      position,
      seen: item ? { storyId: item.storyId, headline: item.headline } : null,
      placed: placements.find((one) => one.position === position) ?? null,
    };
  });
}
