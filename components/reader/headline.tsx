import { useLocale } from "next-intl";
import { hyphenateLongWords } from "../../i18n/hyphenation";
import type { Locale } from "../../i18n/locales";

/** The text of a headline, its long words breakable on a phone. */
export function Headline({ children }: { children: string }) {
  return hyphenateLongWords(children, useLocale() as Locale);
}
