import type { Person } from "../../../newsroom/rights";
import { currentActor, type SignedIn } from "../../admin/session";

/**
 * Who asks an interface of the desk, or null for a stranger, who is told so and not led to the sign-in. Their session
 * lives on: who only writes sends no action.
 */
export async function currentCaller(): Promise<(Person & Pick<SignedIn, "uiLocale">) | null> {
  return currentActor();
}
