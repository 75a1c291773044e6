import { addressHeader } from "../config/desk-headers";
import type { Role } from "../db/schema/auth";
import { acceptInvite, inviteSomebody } from "./invitation";
import { signIn } from "./sign-in";

const password = "correct horse battery staple";

/** The headers of a request with the cookies that answers set. */
export function requestWith(cookies: readonly string[] = [], address = "192.0.2.1"): Headers {
  return new Headers({
    [addressHeader]: address,
    cookie: cookies.map((line) => line.split(";")[0]).join("; "),
  });
}

let made = 0;

/** An account made by an invite, as all are. */
export async function newAccount(role: Role = "editor") {
  made += 1;
  const email = `person-${made}@example.org`;
  const token = await inviteSomebody({ role, locales: ["de"] }, { personId: null });
  const outcome = await acceptInvite(token, { name: "Anna", email, password, uiLocale: "ru" });
  if (outcome.kind !== "accepted") throw new Error(outcome.reason);
  return { email, id: outcome.id, password };
}

/** The cookies of somebody who signed in. */
export async function cookiesOf({ email }: { email: string }, using = password): Promise<string[]> {
  const outcome = await signIn({ email, password: using }, requestWith());
  if (outcome.kind !== "signedIn") throw new Error(JSON.stringify(outcome));
  return outcome.cookies;
}
