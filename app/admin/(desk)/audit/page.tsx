import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFilters } from "../../../../components/desk/audit/audit-filters";
import { AuditTable } from "../../../../components/desk/audit/audit-table";
import { Forbidden } from "../../../../components/desk/forbidden";
import { readEnvironment } from "../../../../config/environment";
import { listAuditEntries } from "../../../../db/queries/desk/audit";
import { listPeople } from "../../../../db/queries/desk/people";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { auditAddress, auditQuery } from "./audit-query";

const pageSize = 100;

interface AuditProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskAudit.title") };
}

export default async function Page({ searchParams }: AuditProps) {
  const [person, asked, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const title = t("DeskAudit.title");
  if (!may(person, "audit.read")) return <Forbidden title={title} />;
  const { filter, values, after } = auditQuery(asked, readEnvironment().timeZone);
  const [people, { entries, next }] = await Promise.all([
    listPeople(),
    listAuditEntries(filter, { limit: pageSize, after: after ?? undefined }),
  ]);
  return (
    <>
      <header className="desk-head">
        <h1>{title}</h1>
      </header>
      <p className="form-note">{t("DeskAudit.lead")}</p>
      <AuditFilters {...{ values, people }} />
      <AuditTable entries={entries} people={new Map(people.map((one) => [one.id, one.name]))} />
      <p className="list-pages">
        {after && <a href={auditAddress(values, null)}>{t("DeskAudit.newest")}</a>}
        {next && <a href={auditAddress(values, next)}>{t("DeskAudit.older")}</a>}
      </p>
    </>
  );
}
