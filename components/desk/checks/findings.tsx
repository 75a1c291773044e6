import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Locale, localeTable } from "../../../i18n/locales";
import { longestHeadline } from "../../../newsroom/checks/article";
import type { Finding } from "../../../newsroom/checks/finding";

interface FindingsProps {
  findings: readonly Finding[];
  /** The language of the article, and that of what it was translated from. */
  locale: Locale;
  sourceLocale: Locale;
}

/** One sign for each weight, so that nobody has to tell colours apart. */
const signs: Readonly<Record<Finding["severity"], string>> = { stop: "■", warning: "▲", hint: "○" };

/** What the checks found in an article, in words, each with its place; the heaviest first, as they are given. */
export function Findings({ findings, locale, sourceLocale }: FindingsProps) {
  const t = useTranslations();
  if (findings.length === 0) return <p className="form-note">{t("DeskChecks.none")}</p>;
  const weights: Record<Finding["severity"], string> = {
    stop: t("DeskChecks.stop"),
    warning: t("DeskChecks.warning"),
    hint: t("DeskChecks.hint"),
  };
  return (
    <ul className="findings" aria-label={t("DeskChecks.title", { count: findings.length })}>
      {findings.map((finding) => (
        <li key={`${finding.kind} ${finding.in} ${finding.words} ${JSON.stringify(finding.place)}`}>
          <span className={`finding-sign finding-${finding.severity}`} aria-hidden="true">
            {signs[finding.severity]}
          </span>
          <span className="visually-hidden">{weights[finding.severity]} </span>
          <Sentence {...{ finding, locale, sourceLocale }} />
          <Where finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Where({ finding }: { finding: Finding }) {
  const t = useTranslations();
  const { place } = finding;
  const parts = {
    headline: t("DeskChecks.inHeadline"),
    lead: t("DeskChecks.inLead"),
    caption: t("DeskChecks.inCaption"),
  };
  const part = place.part === "body" ? t("DeskChecks.inBlock", { number: place.block + 1 }) : parts[place.part];
  return <span className="row-note">{finding.in === "source" ? t("DeskChecks.ofSource", { place: part }) : part}</span>;
}

/** The words concerned stand in their own language, for screen readers. */
function Sentence({ finding, locale, sourceLocale }: { finding: Finding } & Omit<FindingsProps, "findings">) {
  const t = useTranslations();
  const here = localeTable[locale].tag;
  const there = localeTable[sourceLocale].tag;
  const isInSource = finding.in === "source";
  const tags = {
    words: () => <b lang={isInSource ? there : here}>{finding.words}</b>,
    other: () => <b lang={isOfSource(finding) ? there : here}>{finding.other}</b>,
  };
  const sentences: Record<Finding["kind"], () => ReactNode> = {
    headlineMissing: () => t("DeskChecks.headlineMissing"),
    leadMissing: () => t("DeskChecks.leadMissing"),
    bodyMissing: () => t("DeskChecks.bodyMissing"),
    headlineLong: () => t("DeskChecks.headlineLong", { most: longestHeadline }),
    pictureWithoutAlt: () => t("DeskChecks.pictureWithoutAlt"),
    quoteOpen: () => t.rich("DeskChecks.quoteOpen", tags),
    quoteUnopened: () => t.rich("DeskChecks.quoteUnopened", tags),
    quoteStraight: () => t.rich("DeskChecks.quoteStraight", tags),
    wrongSpelling: () => t.rich("DeskChecks.wrongSpelling", tags),
    numberMissing: () => t.rich("DeskChecks.numberMissing", tags),
    numberAdded: () => t.rich("DeskChecks.numberAdded", tags),
    dateMissing: () => t.rich("DeskChecks.dateMissing", tags),
    dateAdded: () => t.rich("DeskChecks.dateAdded", tags),
    nameMissing: () => t.rich("DeskChecks.nameMissing", tags),
    nameAdded: () => t.rich("DeskChecks.nameAdded", tags),
    nameSpelling: () => t.rich("DeskChecks.nameSpelling", tags),
    gender: () => t.rich("DeskChecks.gender", tags),
    termMissing: () => t.rich("DeskChecks.termMissing", tags),
  };
  return <span>{sentences[finding.kind]()}</span>;
}

/** Whether `other` is a word of the source: of a name in the translation it is how the source has it. */
function isOfSource(finding: Finding): boolean {
  return finding.kind === "nameSpelling" && finding.in === "text";
}
