/** What an action answers a form: words are the editor's language already. */
export interface FormState {
  /** What was typed, by field; never a password or a code. */
  values: Readonly<Record<string, readonly string[]>>;
  /** What is wrong, by field. */
  errors: Readonly<Record<string, string>>;
  /** What is wrong with the whole. */
  failure?: string;
  /** What was done. */
  done?: string;
  /** A link to be copied. */
  link?: string;
}

export const untouched: FormState = { values: {}, errors: {} };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;
