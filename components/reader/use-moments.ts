import { useFormatter, useTranslations } from "next-intl";
import { type Moments, momentsOf } from "../../i18n/moments";

/** Times in words, in the page's language and the site's time zone. */
export function useMoments(): Moments {
  return momentsOf(useTranslations(), useFormatter());
}
