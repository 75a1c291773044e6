/** A setting up of one-time codes: begun by the password, ended by the first code. */
export type CodesState =
  | { kind: "idle"; error?: string }
  | { kind: "begun"; address: string; qr: { size: number; path: string }; backupCodes: string[]; error?: string };

export type CodesAction = (before: CodesState, form: FormData) => Promise<CodesState>;
