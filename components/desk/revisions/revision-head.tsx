import { useTranslations } from "next-intl";
import type { RevisedArticle } from "../../../db/queries/desk/revisions";
import { type Locale, localeTable } from "../../../i18n/locales";

interface RevisionHeadProps {
  storyId: number;
  article: RevisedArticle;
  /** The story's articles in all languages. */
  articles: readonly RevisedArticle[];
  addressOf: (storyId: number, asked: { locale: Locale }) => string;
}

export function RevisionHead({ storyId, article, articles, addressOf }: RevisionHeadProps) {
  const t = useTranslations();
  return (
    <header className="desk-head">
      <div>
        <h1>{t("DeskRevisions.title")}</h1>
        <p>
          <a href={`/admin/stories/${storyId}?locale=${article.locale}`} lang={localeTable[article.locale].tag}>
            {article.headline || t("DeskList.withoutHeadline")}
          </a>
        </p>
      </div>
      <nav className="revision-languages" aria-label={t("DeskList.language")}>
        {articles.map(({ locale }) => (
          <a
            key={locale}
            href={addressOf(storyId, { locale })}
            {...(locale === article.locale ? { "aria-current": "page" } : {})}
          >
            {localeTable[locale].name}
          </a>
        ))}
      </nav>
    </header>
  );
}
