/** A form's text fields by name; of several with one name the first. Next's own fields and files are left out. */
export function textsOf(form: FormData): Record<string, string | undefined> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) texts[name] ??= value;
  return texts;
}
