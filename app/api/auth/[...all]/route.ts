import { z } from "zod";
import { auth } from "../../../../accounts/auth";
import { completeSignIn } from "../../../../accounts/sign-in";
import { uiLocaleOf } from "../../../../db/queries/desk/people";
import { isLocale } from "../../../../i18n/locales";
import { setDeskLanguage } from "../../../admin/cookies";

const signInByPasskey = "POST /api/auth/passkey/verify-authentication";

/**
 * All that a browser needs of better-auth over HTTP: the ceremonies of a passkey, which take script. The rest goes
 * through actions with rules of our own, so whatever better-auth and its plug-ins offer besides (the admin plug-in's
 * fifteen endpoints, sign-in with better-auth's limits alone) is not there.
 */
const open = new Set([
  "GET /api/auth/passkey/generate-register-options",
  "POST /api/auth/passkey/verify-registration",
  "GET /api/auth/passkey/generate-authenticate-options",
  signInByPasskey,
]);

const signedIn = z.object({ session: z.object({ userId: z.string() }) });

async function answer(request: Request): Promise<Response> {
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  if (!open.has(asked)) return new Response(null, { status: 404 });
  const response = await auth().handler(request);
  if (asked === signInByPasskey && response.ok) {
    const { userId } = signedIn.parse(await response.clone().json()).session;
    await completeSignIn(userId);
    const language = await uiLocaleOf(userId);
    if (isLocale(language)) await setDeskLanguage(language);
  }
  return response;
}

export { answer as GET, answer as POST };
