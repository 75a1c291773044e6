import { z } from "zod";
import { passwordLength } from "../../accounts/password";
import type { FormState } from "../../components/desk/forms/form-state";
import { roles } from "../../db/schema/auth";
import { locales } from "../../i18n/locales";

/** What several forms of the desk ask for. */
export const fields = {
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  /** One that is set anew. */
  newPassword: z.string().min(passwordLength.min).max(passwordLength.max),
  /** One that is asked for: as long as it may be to be looked at. */
  password: z.string().min(1).max(1_024),
  passkeyName: z.string().trim().min(1).max(60),
  code: z.string().trim().min(1).max(32),
  role: z.enum(roles),
  locales: z.preprocess((given) => [given].flat(), z.array(z.enum(locales)).min(1)),
  uiLocale: z.enum(locales),
};

type ReadForm<Data> = { ok: true; data: Data; values: FormState["values"] } | { ok: false; state: FormState };

/** @param errors what to say of each field that breaks its rule, in the editor's language. */
export function readForm<Shape extends z.ZodRawShape>(
  form: FormData,
  shape: Shape,
  errors: Partial<Record<keyof Shape & string, string>>,
): ReadForm<z.output<z.ZodObject<Shape>>> {
  const names = Object.keys(shape);
  const given = names.map((name) => [name, form.getAll(name).filter((one) => typeof one === "string")] as const);
  const values = Object.fromEntries(given.filter(([name]) => !/password|code/i.test(name)));
  const read = z
    .object(shape)
    .safeParse(Object.fromEntries(given.map(([name, all]) => [name, all.length > 1 ? all : all[0]])));
  if (read.success) return { ok: true, data: read.data, values };
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const said: Record<string, string> = {};
  for (const name of wrong) {
    const words = (errors as Record<string, string | undefined>)[name];
    // A field without words of its own is one that no page of ours leaves out.
    if (words === undefined) throw new Error(`the form has no right ${name}`);
    said[name] = words;
  }
  return { ok: false, state: { values, errors: said } };
}
