import type { EditedStory } from "../../../../../db/queries/desk/story";
import { isLocale, type Locale } from "../../../../../i18n/locales";
import type { Person } from "../../../../../newsroom/rights";

/** The language that an address asks for, and the one beside it; where it asks for none, one that the person works in. */
export function editorQuery(
  asked: Record<string, string | string[] | undefined>,
  story: EditedStory,
  person: Person,
): { locale: Locale; beside: Locale | null } {
  const has = (locale: Locale) => story.articles.some((one) => one.locale === locale);
  const own = person.locales.find(has) ?? story.articles[0]?.locale ?? story.sourceLocale;
  const usual = has(story.sourceLocale) && person.locales.length === 0 ? story.sourceLocale : own;
  const locale = isLocale(asked.locale) ? asked.locale : usual;
  const beside = isLocale(asked.beside) && asked.beside !== locale ? asked.beside : null;
  return { locale, beside };
}
