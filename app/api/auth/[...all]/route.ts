import { z } from "zod";
import { auth } from "../../../../accounts/auth";
import { noteNewPasskey } from "../../../../accounts/profile";
import { completeSignIn } from "../../../../accounts/sign-in";
import { uiLocaleOf } from "../../../../db/queries/desk/people";
import { isLocale } from "../../../../i18n/locales";
import { setDeskLanguage } from "../../../admin/cookies";

const newPasskey = "POST /api/auth/passkey/verify-registration";
const signInByPasskey = "POST /api/auth/passkey/verify-authentication";

/**
 * All that a browser needs of better-auth over HTTP: the ceremonies of a passkey, which take script. The rest goes
 * through actions with rules of our own, so whatever better-auth and its plug-ins offer besides (the admin plug-in's
 * fifteen endpoints, sign-in with better-auth's limits alone) is not there.
 */
const open = new Set([
  "GET /api/auth/passkey/generate-register-options",
  newPasskey,
  "GET /api/auth/passkey/generate-authenticate-options",
  signInByPasskey,
]);

const registered = z.object({ id: z.string(), userId: z.string(), name: z.string().nullish().default(null) });
const signedIn = z.object({ session: z.object({ userId: z.string() }) });

async function answer(request: Request): Promise<Response> {
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  if (!open.has(asked)) return new Response(null, { status: 404 });
  const response = await auth().handler(request);
  if (!response.ok) return response;
  if (asked === newPasskey) {
    const { userId, ...passkey } = registered.parse(await response.clone().json());
    await noteNewPasskey(userId, passkey);
  }
  if (asked === signInByPasskey) await welcome(signedIn.parse(await response.clone().json()).session.userId);
  return response;
}

async function welcome(userId: string): Promise<void> {
  await completeSignIn(userId);
  const language = await uiLocaleOf(userId);
  if (isLocale(language)) await setDeskLanguage(language);
}

export { answer as GET, answer as POST };
