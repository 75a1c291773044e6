import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../../components/desk/forbidden";
import { AccountState } from "../../../../../components/desk/people/people-table";
import { PersonForms } from "../../../../../components/desk/people/person-forms";
import { findAccount } from "../../../../../db/queries/desk/people";
import { may } from "../../../../../newsroom/rights";
import { requirePerson } from "../../../session";
import { changeGrantAction, disableAction, enableAction, resetAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskPeople.person") };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const [person, t, { id }] = await Promise.all([requirePerson(), getTranslations(), params]);
  if (!may(person, "user.manage")) return <Forbidden title={t("Desk.users")} />;
  const account = await findAccount(id);
  if (!account) notFound();
  return (
    <>
      <p className="way-back">
        <a href="/admin/people">{t("Desk.users")}</a>
      </p>
      <header className="desk-head">
        <div>
          <h1>{account.name}</h1>
          <p>{account.email}</p>
        </div>
        <p>
          <AccountState {...account} />
        </p>
      </header>
      <PersonForms
        {...{ account, isOwn: account.id === person.id }}
        actions={{ change: changeGrantAction, disable: disableAction, enable: enableAction, reset: resetAction }}
      />
    </>
  );
}
