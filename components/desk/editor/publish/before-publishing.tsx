import { useTranslations } from "next-intl";
import { localeTable } from "../../../../i18n/locales";
import { type Finding, forbidsPublishing } from "../../../../newsroom/checks/finding";
import { missingParts } from "../../../../newsroom/completeness";
import type { TypedArticle } from "../../../../newsroom/typed-article";
import { Findings } from "../../checks/findings";
import type { ShownArticle } from "../story-data";
import { useMissingWords } from "./failure-line";
import type { FoundIn } from "./use-findings";

export interface ToPublish {
  article: ShownArticle;
  /** As it is on the screen, saved or not. */
  text: Pick<TypedArticle, "headline" | "lead" | "body">;
}

/** Whether one of the articles must not come out, as far as the page knows; the server asks again. */
export function mustWait(articles: readonly ToPublish[], found: FoundIn): boolean {
  return articles.some((one) => lackOf(one).length > 0 || forbidsPublishing(findingsIn(one, found)));
}

/** What the page itself sees missing; pictures are the server's to tell. */
function lackOf({ article, text }: ToPublish) {
  return missingParts({ ...text, hasSection: article.address !== null, hasUndescribedPicture: false });
}

function findingsIn({ article }: ToPublish, found: FoundIn): Finding[] {
  const ofArticle = found.get(article.locale);
  return ofArticle === undefined || ofArticle === "failed" ? [] : ofArticle.findings;
}

/** What is to be looked at before publishing, article by article: what is missing, then what the checks found. */
export function BeforePublishing({ articles, found }: { articles: ToPublish[]; found: FoundIn }) {
  const t = useTranslations();
  return (
    <section className="before-publishing" aria-live="polite">
      <h3>{t("DeskPublish.before")}</h3>
      {articles.map((one) => (
        <ArticleBefore key={one.article.id} one={one} found={found} />
      ))}
    </section>
  );
}

function ArticleBefore({ one, found }: { one: ToPublish; found: FoundIn }) {
  const t = useTranslations();
  const words = useMissingWords();
  const { locale } = one.article;
  const lacks = lackOf(one);
  const ofArticle = found.get(locale);
  const findings = findingsIn(one, found).filter(({ kind }) => !isSaid(kind, lacks));
  const { name } = localeTable[locale];
  return (
    <>
      <ul>
        {lacks.map((part) => (
          <li key={part} className="form-error">
            {name}: {words[part]}
          </li>
        ))}
        {lacks.length === 0 && findings.length === 0 && (
          <li>
            {name}: {ofArticle === undefined && t("DeskPublish.checking")}
            {ofArticle === "failed" && t("DeskPublish.notChecked")}
            {ofArticle !== undefined && ofArticle !== "failed" && t("DeskPublish.nothingLacks")}
          </li>
        )}
      </ul>
      {findings.length > 0 && ofArticle !== undefined && ofArticle !== "failed" && (
        <>
          <h4>{name}</h4>
          <Findings {...{ findings, locale }} sourceLocale={ofArticle.sourceLocale} />
        </>
      )}
    </>
  );
}

/** Whether a finding says what stands among what is missing already. */
function isSaid(kind: Finding["kind"], lacks: ReturnType<typeof lackOf>): boolean {
  return (
    (kind === "headlineMissing" && lacks.includes("headline")) ||
    ((kind === "bodyMissing" || kind === "leadMissing") && lacks.includes("text"))
  );
}
