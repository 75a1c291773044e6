import { useTranslations } from "next-intl";
import { type Locale, localeTable } from "../../../i18n/locales";
import { compareArticles } from "../../../newsroom/comparison/article";
import type { ArticleContent } from "../../../newsroom/writing";
import { BlocksView } from "./blocks-view";
import { FieldsView } from "./fields-view";

interface ArticleComparisonProps {
  before: ArticleContent;
  after: ArticleContent;
  /** The language of the two. */
  locale: Locale;
}

/** Two states of an article: its fields, and its text block by block and word by word. */
export function ArticleComparison({ before, after, locale }: ArticleComparisonProps) {
  const t = useTranslations();
  const { fields, blocks, hasChanges } = compareArticles(before, after);
  if (!hasChanges) return <p className="empty">{t("DeskComparison.noChanges")}</p>;
  const changed = blocks.filter((block) => block.kind !== "same").length;
  return (
    <div className="comparison">
      <p className="form-note">{t("DeskComparison.summary", { fields: fields.length, blocks: changed })}</p>
      <FieldsView fields={fields} lang={localeTable[locale].tag} />
      <BlocksView blocks={blocks} lang={localeTable[locale].tag} />
    </div>
  );
}
