import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../components/desk/forbidden";
import { NewInvite } from "../../../../components/desk/people/new-invite";
import { OpenInvites } from "../../../../components/desk/people/open-invites";
import { PeopleTable } from "../../../../components/desk/people/people-table";
import { Section } from "../../../../components/desk/section";
import { readEnvironment } from "../../../../config/environment";
import { listOpenInvites } from "../../../../db/queries/desk/invites";
import { listAccounts } from "../../../../db/queries/desk/people";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { inviteAction, takeBackInviteAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("Desk.users") };
}

export default async function Page() {
  const [person, t] = await Promise.all([requirePerson(), getTranslations()]);
  if (!may(person, "user.manage")) return <Forbidden title={t("Desk.users")} />;
  const [accounts, invites] = await Promise.all([listAccounts(), listOpenInvites()]);
  return (
    <>
      <header className="desk-head">
        <h1>{t("Desk.users")}</h1>
      </header>
      <PeopleTable accounts={accounts} />
      <div className="people-forms">
        <Section title={t("DeskPeople.invite")}>
          <NewInvite action={inviteAction} sendsMail={readEnvironment().mail !== null} />
        </Section>
        <Section title={t("DeskPeople.openInvites")}>
          <OpenInvites invites={invites} takeBack={takeBackInviteAction} />
        </Section>
      </div>
    </>
  );
}
