import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Compared } from "../../../../../../components/desk/revisions/compared";
import { Restore } from "../../../../../../components/desk/revisions/restore";
import { RestoreNote } from "../../../../../../components/desk/revisions/restore-note";
import { RevisionHead } from "../../../../../../components/desk/revisions/revision-head";
import { RevisionList } from "../../../../../../components/desk/revisions/revision-list";
import { listPeople } from "../../../../../../db/queries/desk/people";
import { findRevision, listRevisedArticles, listRevisions } from "../../../../../../db/queries/desk/revisions";
import { targetOf } from "../../../../../../newsroom/desk";
import { pageOfRevisions, revisionsRead } from "../../../../../../newsroom/revisions";
import { may } from "../../../../../../newsroom/rights";
import { requirePerson } from "../../../../session";
import { restoreAction } from "./actions";
import { revisionQuery, revisionsAddress, storyIdOf } from "./revision-query";

interface RevisionsProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskRevisions.title") };
}

export default async function Page({ params, searchParams }: RevisionsProps) {
  const person = await requirePerson();
  const storyId = storyIdOf((await params).id);
  if (storyId === null) notFound();
  const [asked, t, people, articles] = await Promise.all([
    searchParams.then(revisionQuery),
    getTranslations(),
    listPeople(),
    listRevisedArticles(storyId),
  ]);
  const article = asked.locale === null ? articles[0] : articles.find((one) => one.locale === asked.locale);
  if (!article) notFound();
  const { id: articleId, locale, version } = article;
  const [rows, from, to] = await Promise.all([
    listRevisions(articleId, { limit: revisionsRead, before: asked.before ?? undefined }),
    asked.from === null ? null : findRevision(articleId, asked.from),
    asked.to === null ? null : findRevision(articleId, asked.to),
  ]);
  const { groups, next } = pageOfRevisions(rows);
  const chosen = { from: asked.from ?? groups[1]?.rows[0].version ?? null, to: asked.to ?? version };
  const restorable = [from, to].flatMap((one) => (one && one.version !== version ? [one.version] : []));
  return (
    <>
      <RevisionHead storyId={storyId} article={article} articles={articles} addressOf={revisionsAddress} />
      <RestoreNote restored={asked.restored} failed={asked.failed} />
      <div className="revision-page">
        <form className="revision-form" action={`/admin/stories/${storyId}/revisions`}>
          <input type="hidden" name="locale" value={locale} />
          {asked.before !== null && <input type="hidden" name="before" value={asked.before} />}
          <RevisionList groups={groups} people={new Map(people.map((one) => [one.id, one.name]))} chosen={chosen} />
          <div className="form-buttons">
            <button type="submit">{t("DeskRevisions.compare")}</button>
            {next !== null && (
              <a href={revisionsAddress(storyId, { locale, before: next })}>{t("DeskRevisions.older")}</a>
            )}
            {asked.before !== null && <a href={revisionsAddress(storyId, { locale })}>{t("DeskRevisions.newest")}</a>}
          </div>
        </form>
        <Compared asked={asked} from={from} to={to} locale={locale}>
          {restorable.length > 0 && may(person, "article.write", targetOf(article)) && (
            <Restore {...{ storyId, articleId, version }} revisions={restorable} action={restoreAction} />
          )}
        </Compared>
      </div>
    </>
  );
}
