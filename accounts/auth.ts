import { passkey } from "@better-auth/passkey";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { admin } from "better-auth/plugins/admin";
import { twoFactor } from "better-auth/plugins/two-factor";
import { readEnvironment } from "../config/environment";
import { authAdapter } from "../db/auth-adapter";
import { addressSource } from "./address";
import { hashPassword, passwordLength, verifyPassword } from "./password";
import { access, permissions } from "./permissions";
import { authSecret } from "./secret";

const day = 24 * 60 * 60;

/** How long a session lives after its last use by an action, in seconds. */
const sessionLife = 7 * day;

function makeAuth() {
  const { dataDir, siteUrl } = readEnvironment();
  return betterAuth({
    appName: "Depesche",
    baseURL: siteUrl,
    basePath: "/api/auth",
    secret: authSecret(dataDir),
    database: authAdapter,
    telemetry: { enabled: false },
    logger: { level: "error" },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        locales: { type: "string[]", required: true, input: false },
        uiLocale: { type: "string", required: true, input: false },
      },
    },
    session: { expiresIn: sessionLife, updateAge: day, freshAge: day, cookieCache: { enabled: false } },
    rateLimit: { enabled: true, storage: "database", window: 60, max: 30 },
    advanced: {
      cookiePrefix: "depesche",
      defaultCookieAttributes: { sameSite: "lax" },
      ipAddress: addressSource,
    },
    plugins: [
      // For its ban, which a session asks for when it begins; who may do what is said in newsroom/, not here.
      admin({ ac: access, roles: permissions, defaultRole: "author", adminRoles: ["administrator"] }),
      twoFactor({ issuer: "Depesche" }),
      passkey({
        rpID: new URL(siteUrl).hostname,
        rpName: "Depesche",
        origin: siteUrl,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        // better-auth only prefers it, and a passkey stands for both steps of a sign-in.
        registration: { afterVerification: ({ verification }) => verified(verification.registrationInfo) },
        authentication: { afterVerification: ({ verification }) => verified(verification.authenticationInfo) },
      }),
    ],
  });
}

/** @throws {APIError} when the device did not ask who holds it (a PIN, a finger, a face). */
function verified(answer: { userVerified: boolean } | undefined): void {
  if (!answer?.userVerified)
    throw new APIError("UNAUTHORIZED", { code: "USER_NOT_VERIFIED", message: "The device did not verify its user." });
}

export type Auth = ReturnType<typeof makeAuth>;

/** One for each folder of data, however often Next bundles this module (see `db/client.ts`). */
const holder = globalThis as { [key: symbol]: Map<string, Auth> | undefined };
const key = Symbol.for("depesche.auth");
holder[key] ??= new Map();
const made = holder[key];

/** better-auth on this process's database. */
export function auth(): Auth {
  const { dataDir } = readEnvironment();
  const known = made.get(dataDir) ?? makeAuth();
  made.set(dataDir, known);
  return known;
}
