import type { Person } from "../../../newsroom/rights";
import { currentPerson, type SignedIn } from "../../admin/session";

/** Who asks an interface of the desk, or null for a stranger, who is told so and not led to the sign-in. */
export async function currentCaller(): Promise<(Person & Pick<SignedIn, "uiLocale">) | null> {
  return currentPerson();
}
