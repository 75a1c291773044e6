import { type Locale, localeTable } from "../i18n/locales";

export interface DatelineParts {
  /** In normal spelling (*Minsk*). */
  place: string;
  /** Day and month in words (*19. Februar*). */
  date: string;
  agency: string;
}

/**
 * A dateline in its language's own form: `MINSK, 19. Februar (Depesche) –`, `19 февраля, Минск /Депеша/.`
 * `pattern` is the message that has the order and the signs.
 */
export function formatDateline(
  { place, locale, ...rest }: DatelineParts & { locale: Locale },
  pattern: (parts: { place: string; date: string; agency: string }) => string,
): string {
  const { datelineInCapitals, tag } = localeTable[locale];
  return pattern({ ...rest, place: datelineInCapitals ? place.toLocaleUpperCase(tag) : place });
}
