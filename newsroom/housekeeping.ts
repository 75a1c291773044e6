import { dropDoneEffects } from "../db/queries/effects";
import { dropUnseen } from "../db/queries/presence";
import { dropExpiredLinks } from "../db/queries/preview-links";
import { inTransaction } from "../db/transaction";
import { forgottenMs } from "./presence";

/** For so long an expired link still says that it expired, and a done effect when it was done. */
const keptMs = 30 * 86_400_000;

/** Forgets what nobody asks for any more. @param now UTC epoch ms */
export async function keepHouse(now: number): Promise<void> {
  await inTransaction(async (tx) => {
    await dropUnseen(tx, now - forgottenMs);
    await dropExpiredLinks(tx, now - keptMs);
    await dropDoneEffects(tx, now - keptMs);
  });
}
