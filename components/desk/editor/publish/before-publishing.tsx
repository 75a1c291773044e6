import { useTranslations } from "next-intl";
import { localeTable } from "../../../../i18n/locales";
import { missingParts } from "../../../../newsroom/completeness";
import type { TypedArticle } from "../../../../newsroom/typed-article";
import type { ShownArticle } from "../story-data";
import { useMissingWords } from "./failure-line";

export interface ToPublish {
  article: ShownArticle;
  /** As it is on the screen, saved or not. */
  text: Pick<TypedArticle, "headline" | "lead" | "body">;
}

export function lackOf({ article, text }: ToPublish) {
  return missingParts({ ...text, hasSection: article.address !== null });
}

/** What is to be looked at before publishing, article by article: the place of all checks. */
export function BeforePublishing({ articles }: { articles: ToPublish[] }) {
  const t = useTranslations();
  const words = useMissingWords();
  const lacks = articles.flatMap((one) =>
    lackOf(one).map((part) => ({ key: `${one.article.id}-${part}`, locale: one.article.locale, part })),
  );
  return (
    <section className="before-publishing">
      <h3>{t("DeskPublish.before")}</h3>
      <ul>
        {lacks.map(({ key, locale, part }) => (
          <li key={key} className="form-error">
            {localeTable[locale].name}: {words[part]}
          </li>
        ))}
        {lacks.length === 0 && <li>{t("DeskPublish.nothingLacks")}</li>}
      </ul>
    </section>
  );
}
