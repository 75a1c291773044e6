import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "../../../i18n/locales";
import type { ArticleContent } from "../../../newsroom/writing";
import { ArticleComparison } from "../comparison/article-comparison";
import type { Chosen } from "./revision-list";

interface Kept {
  version: number;
  content: ArticleContent;
}

interface ComparedProps {
  /** What the address asked for; nothing is compared until both are chosen. */
  asked: Chosen;
  from: Kept | null;
  to: Kept | null;
  locale: Locale;
  /** What can be done with them. */
  children: ReactNode;
}

/** Two revisions compared. */
export function Compared({ asked, from, to, locale, children }: ComparedProps) {
  const t = useTranslations();
  if (asked.from === null || asked.to === null) return <p className="empty">{t("DeskRevisions.chooseTwo")}</p>;
  if (!from || !to) return <p className="empty">{t("DeskRevisions.noSuch")}</p>;
  return (
    <section className="revision-comparison" aria-labelledby="compared">
      <h2 id="compared">{t("DeskRevisions.compared", { from: String(from.version), to: String(to.version) })}</h2>
      {children}
      <ArticleComparison before={from.content} after={to.content} locale={locale} />
    </section>
  );
}
