import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewStory } from "../../../components/desk/list/new-story";
import { StoryFilters } from "../../../components/desk/list/story-filters";
import { StoryTable } from "../../../components/desk/list/story-table";
import { Waiting } from "../../../components/desk/list/waiting";
import { readEnvironment } from "../../../config/environment";
import { listPeople } from "../../../db/queries/desk/people";
import { countToDo, listDeskStories } from "../../../db/queries/desk/stories";
import { listSections } from "../../../db/queries/public/taxonomy";
import { locales } from "../../../i18n/locales";
import { may } from "../../../newsroom/rights";
import { requirePerson, workerOf } from "../session";
import { openStoryAction } from "./actions";
import { failureWords } from "./failure-words";
import { addressAfter, listQuery } from "./list-query";

const pageSize = 50;

interface ListProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskList.title") };
}

export default async function Page({ searchParams }: ListProps) {
  const person = await requirePerson();
  const [asked, t, sections, people] = await Promise.all([
    searchParams,
    getTranslations(),
    listSections(person.uiLocale),
    listPeople(),
  ]);
  const { timeZone } = readEnvironment();
  const { filter, values, todo, after } = listQuery(asked, { personId: person.id, sections, timeZone });
  const worker = workerOf(person);
  // One's own languages are offered first, and of those the one that the desk speaks.
  const own = [...person.locales].sort(
    (one, other) => Number(other === person.uiLocale) - Number(one === person.uiLocale),
  );
  const writable = [...new Set([...own, ...locales])].filter((locale) =>
    may(person, "article.write", { locale, authorId: person.id }),
  );
  const [counts, { stories, next }] = await Promise.all([
    countToDo(worker),
    listDeskStories(
      { ...filter, ...(todo ? { todo: { kind: todo, person: worker } } : {}) },
      { limit: pageSize, after: after ?? undefined },
    ),
  ]);
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskList.title")}</h1>
        <NewStory action={openStoryAction} sections={sections} locales={writable} />
      </header>
      {typeof asked.failed === "string" && (
        <p className="form-error" role="alert">
          {failureWords(t)[asked.failed] ?? t("Desk.broken")}
        </p>
      )}
      <Waiting counts={counts} current={todo} />
      <StoryFilters values={values} sections={sections} people={people.filter((one) => one.id !== person.id)} />
      <StoryTable
        stories={stories}
        sections={new Map(sections.map((section) => [section.id, section.name]))}
        people={new Map(people.map((one) => [one.id, one.name]))}
      />
      <p className="list-pages">
        {after && <a href="/admin">{t("DeskList.newest")}</a>}
        {next && <a href={addressAfter(asked, next)}>{t("DeskList.older")}</a>}
      </p>
    </>
  );
}
