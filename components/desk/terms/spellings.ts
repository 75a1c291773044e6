import type { DeskTerm } from "../../../db/queries/desk/terms";
import type { Locale } from "../../../i18n/locales";

/** A term's spellings in a language, by what they are; no approved form is an empty one. */
export function spellingsOf(term: Pick<DeskTerm, "forms"> | undefined, locale: Locale) {
  const forms = term?.forms.filter((one) => one.locale === locale) ?? [];
  const of = (role: DeskTerm["forms"][number]["role"]) =>
    forms.filter((one) => one.role === role).map(({ form }) => form);
  return { approved: of("approved")[0] ?? "", accepted: of("accepted"), wrong: of("wrong") };
}

/** What a term is called where it needs one name. */
export function nameOf({ forms }: Pick<DeskTerm, "forms">): string {
  return forms.find(({ role }) => role === "approved")?.form ?? "";
}
