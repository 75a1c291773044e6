import { inviteFirst } from "../accounts/invitation";
import { linkPaths } from "../accounts/link-token";
import { dropExpired } from "../db/queries/desk/sessions";
import { inTransaction } from "../db/transaction";

/**
 * What a start does to accounts: sessions whose time is over go; and where nobody has an account, there is a link for
 * the first administrator. @returns what to tell the operator, or null.
 */
export async function prepareAccounts(siteUrl: string): Promise<string | null> {
  await inTransaction((tx) => dropExpired(tx));
  const token = await inviteFirst();
  return token === null
    ? null
    : `Nobody has an account yet. The first administrator sets one up here, within 7 days:\n  ${siteUrl}${linkPaths.invite}/${token}`;
}
