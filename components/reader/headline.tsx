import { useLocale } from "next-intl";
import { hyphenateLongWords } from "../../i18n/hyphenation";
import { bindShortWords } from "../../i18n/line-breaks";
import type { Locale } from "../../i18n/locales";

/** The text of a headline: its long words breakable on a phone, its small ones not left alone at the end of a line. */
export function Headline({ children }: { children: string }) {
  const locale = useLocale() as Locale;
  return bindShortWords(hyphenateLongWords(children, locale), locale);
}
