import type { useFormatter, useTranslations } from "next-intl";
import { formatDateline } from "../../content/format-dateline";
import type { ArticleText } from "../../db/queries/public/article";
import type { Locale } from "../../i18n/locales";
import { momentsOf } from "../../i18n/moments";

/** What a dateline is written with: next-intl's words and times of its language, and the newsroom's name there. */
export interface Writing {
  t: ReturnType<typeof useTranslations<never>>;
  format: Pick<ReturnType<typeof useFormatter>, "dateTime">;
  name: string;
  locale: Locale;
}

type Dated = Pick<ArticleText, "datelinePlace" | "datelineDate" | "datelineAgency"> & { publishedAt: number };

/** `MINSK, 19. Februar (Depesche) –`, or what the sender of a wire wrote in its place; null where no place is known. */
export function datelineOf(article: Dated, { t, format, name, locale }: Writing): string | null {
  if (!article.datelinePlace) return null;
  const date = momentsOf(t, format).dayAndMonth(article.datelineDate ?? article.publishedAt);
  // A wire that named no agency: what it sent is not signed with our name.
  const pattern = article.datelineAgency === "" ? "Article.datelineWithoutAgency" : "Article.dateline";
  const parts = { place: article.datelinePlace, date, agency: article.datelineAgency ?? name, locale };
  return formatDateline(parts, (values) => t(pattern, values));
}
