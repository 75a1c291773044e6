import { useFormatter, useTranslations } from "next-intl";
import type { AccountRow } from "../../../db/queries/desk/people";
import { localeTable } from "../../../i18n/locales";
import { roleNames } from "../role-names";

export function PeopleTable({ accounts }: { accounts: AccountRow[] }) {
  const t = useTranslations();
  return (
    <div className="table-frame">
      <table className="desk-table people-table stacks">
        <caption className="visually-hidden">{t("Desk.users")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("DeskPeople.person")}</th>
            <th scope="col">{t("DeskPeople.role")}</th>
            <th scope="col">{t("DeskPeople.locales")}</th>
            <th scope="col">{t("DeskPeople.lastSignIn")}</th>
            <th scope="col">{t("DeskList.state")}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <PersonRow key={account.id} account={account} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonRow({ account }: { account: AccountRow }) {
  const t = useTranslations();
  const format = useFormatter();
  const { id, name, email, role, locales, lastSignInAt } = account;
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/people/${id}`}>{name}</a>
        <span className="row-note">{email}</span>
      </th>
      <td data-label={t("DeskPeople.role")}>{roleNames(t)[role]}</td>
      <td data-label={t("DeskPeople.locales")}>{locales.map((locale) => localeTable[locale].name).join(", ")}</td>
      <td className="figures" data-label={t("DeskPeople.lastSignIn")}>
        {lastSignInAt === null
          ? t("DeskPeople.never")
          : format.dateTime(lastSignInAt, { dateStyle: "medium", timeStyle: "short" })}
      </td>
      <td data-label={t("DeskList.state")}>
        <AccountState {...account} />
      </td>
    </tr>
  );
}

export function AccountState({ isDisabled, hasCodes, passkeys }: AccountRow) {
  const t = useTranslations();
  const factors = [
    ...(hasCodes ? [t("DeskPeople.hasCodes")] : []),
    ...(passkeys > 0 ? [t("DeskPeople.hasPasskeys", { count: passkeys })] : []),
  ];
  return (
    <>
      <span className={`state ${isDisabled ? "state-withdrawn" : "state-published"}`}>
        <span aria-hidden="true" className="state-sign">
          {isDisabled ? "×" : "●"}
        </span>{" "}
        {isDisabled ? t("DeskPeople.disabled") : t("DeskPeople.active")}
      </span>
      <span className="row-note">{factors.length > 0 ? factors.join(", ") : t("DeskPeople.onlyPassword")}</span>
    </>
  );
}
