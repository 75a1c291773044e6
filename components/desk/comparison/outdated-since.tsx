import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { SourceChanges } from "../../../db/queries/desk/revisions";
import { localeTable } from "../../../i18n/locales";
import { ArticleComparison } from "./article-comparison";

interface OutdatedSinceProps {
  changes: Pick<SourceChanges, "sourceLocale" | "before" | "after">;
  /** The button that marks the translation up to date. */
  children?: ReactNode;
}

/** What changed in the source since a translation was made of it. */
export function OutdatedSince({ changes, children }: OutdatedSinceProps) {
  const t = useTranslations();
  const id = useId();
  const { sourceLocale, before, after } = changes;
  return (
    <section className="outdated-since" aria-labelledby={id}>
      <h2 id={id}>{t("DeskComparison.outdated", { language: localeTable[sourceLocale].name })}</h2>
      <ArticleComparison before={before} after={after} locale={sourceLocale} />
      {children && <div className="form-buttons">{children}</div>}
    </section>
  );
}
