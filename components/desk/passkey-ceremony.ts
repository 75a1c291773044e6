/** The browser's part of a passkey; better-auth's is in its plug-in. Browsers since 2025 need no library for it. */
const endpoint = "/api/auth/passkey";

/**
 * `known`: this device has a passkey for the account already. `stale`: the sign-in is over a day old. Else why a
 * ceremony came to nothing: the person broke it off, the browser can't, the server did not agree or was asked too often.
 */
export type CeremonyOutcome = "done" | "known" | "stale" | "brokenOff" | "unable" | "refused" | "tooMany";

export function registerPasskey(name: string): Promise<CeremonyOutcome> {
  return ceremony(async () => {
    const options: PublicKeyCredentialCreationOptionsJSON = await ask(`${endpoint}/generate-register-options`);
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const response = await navigator.credentials.create({ publicKey });
    await ask(`${endpoint}/verify-registration`, { response, name });
  });
}

export function signInWithPasskey(): Promise<CeremonyOutcome> {
  return ceremony(async () => {
    const options: PublicKeyCredentialRequestOptionsJSON = await ask(`${endpoint}/generate-authenticate-options`);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({ ...options, userVerification: "required" });
    const response = await navigator.credentials.get({ publicKey });
    await ask(`${endpoint}/verify-authentication`, { response });
  });
}

class Refused extends Error {
  constructor(readonly outcome: CeremonyOutcome) {
    super(outcome);
  }
}

/** A credential writes itself as JSON by its `toJSON`. @throws {Refused} */
async function ask<Answer>(url: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(url, { ...sent, headers: { "Content-Type": "application/json" } });
  if (answer.ok) return answer.json();
  if (answer.status === 429) throw new Refused("tooMany");
  throw new Refused((await answer.text()).includes("SESSION_NOT_FRESH") ? "stale" : "refused");
}

async function ceremony(run: () => Promise<void>): Promise<CeremonyOutcome> {
  if (typeof PublicKeyCredential === "undefined" || !("parseCreationOptionsFromJSON" in PublicKeyCredential))
    return "unable";
  try {
    await run();
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    if (error instanceof DOMException && error.name === "InvalidStateError") return "known";
    if (error instanceof DOMException && ["NotAllowedError", "AbortError"].includes(error.name)) return "brokenOff";
    throw error;
  }
}
