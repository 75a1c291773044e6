import { useFormatter, useTranslations } from "next-intl";
import type { DeskArticle, DeskStory } from "../../../db/queries/desk/stories";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { StateMark } from "../state-mark";

export interface StoryTableProps {
  stories: DeskStory[];
  /** Names of sections by their ids, in the editor's language. */
  sections: ReadonlyMap<number, string>;
  /** Names of accounts by their ids. */
  people: ReadonlyMap<string, string>;
}

/** All stories, a column for each language. */
export function StoryTable({ stories, sections, people }: StoryTableProps) {
  const t = useTranslations();
  if (stories.length === 0) return <p className="empty">{t("DeskList.empty")}</p>;
  return (
    <div className="table-frame">
      <table className="story-table stacks">
        <caption className="visually-hidden">{t("DeskList.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("DeskList.headline")}</th>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                {localeTable[locale].name}
              </th>
            ))}
            <th scope="col">{t("DeskList.author")}</th>
            <th scope="col">{t("DeskList.changed")}</th>
          </tr>
        </thead>
        <tbody>
          {stories.map((story) => (
            <StoryRow key={story.id} {...{ story, people }} section={sections.get(story.sectionId) ?? ""} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StoryRow({
  story,
  section,
  people,
}: {
  story: DeskStory;
  section: string;
  people: StoryTableProps["people"];
}) {
  const t = useTranslations();
  const format = useFormatter();
  const source = story.articles.find((one) => one.locale === story.sourceLocale) ?? story.articles[0];
  const authors = [...new Set(story.articles.flatMap((one) => people.get(one.authorId ?? "") ?? []))];
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/stories/${story.id}`} lang={source ? localeTable[source.locale].tag : undefined}>
          {source?.headline || t("DeskList.withoutHeadline")}
        </a>
        <span className="row-note">
          {section} · {story.id}
        </span>
      </th>
      {locales.map((locale) => (
        <td key={locale} data-label={localeTable[locale].name}>
          <LanguageCell story={story} locale={locale} article={story.articles.find((one) => one.locale === locale)} />
        </td>
      ))}
      <td data-label={t("DeskList.author")}>{authors.join(", ")}</td>
      <td className="figures" data-label={t("DeskList.changed")}>
        <time dateTime={new Date(story.savedAt).toISOString()}>
          {format.dateTime(story.savedAt, { day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit" })}
        </time>
      </td>
    </tr>
  );
}

function LanguageCell({
  story,
  locale,
  article,
}: {
  story: DeskStory;
  locale: Locale;
  article: DeskArticle | undefined;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const address = `/admin/stories/${story.id}?locale=${locale}`;
  if (!article)
    return (
      <a href={address} aria-label={t("DeskList.startTranslation", { language: localeTable[locale].name })}>
        <StateMark state="none" />
      </a>
    );
  const { publishedAt, state, hasWorkingCopy } = article;
  return (
    <>
      <a href={address}>
        <StateMark state={state} hasChanges={hasWorkingCopy} />
      </a>
      {publishedAt !== null && (
        <span className="row-note figures">
          {format.dateTime(publishedAt, { day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit" })}
        </span>
      )}
    </>
  );
}
