import { hash, verify } from "@node-rs/argon2";

/** Argon2id, the module's default, at the strength that OWASP's Password Storage Cheat Sheet names first. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Length in characters: at least what NIST SP 800-63B-4 asks of a password that may stand alone; at most what is worth hashing. */
export const passwordLength = { min: 15, max: 128 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), strength);
}

export function verifyPassword({ hash: known, password }: { hash: string; password: string }): Promise<boolean> {
  return verify(known, password.normalize("NFKC"));
}
