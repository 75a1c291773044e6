import { useFormatter, useTranslations } from "next-intl";
import type { Role } from "../../../db/schema/auth";
import { type Locale, localeTable } from "../../../i18n/locales";
import { roleNames } from "../role-names";

interface OpenInvitesProps {
  invites: { id: number; role: Role; locales: Locale[]; email: string | null; expiresAt: number }[];
  takeBack: (form: FormData) => Promise<void>;
}

export function OpenInvites({ invites, takeBack }: OpenInvitesProps) {
  const t = useTranslations();
  const format = useFormatter();
  if (invites.length === 0) return <p className="empty">{t("DeskPeople.noInvites")}</p>;
  return (
    <ul className="rows">
      {invites.map(({ id, role, locales, email, expiresAt }) => (
        <li key={id}>
          <p>
            {email ?? t("DeskPeople.anybody")}
            <span className="row-note">
              {roleNames(t)[role]} · {locales.map((locale) => localeTable[locale].name).join(", ")} ·{" "}
              {t("DeskPeople.until", { time: format.dateTime(expiresAt, { dateStyle: "medium", timeStyle: "short" }) })}
            </span>
          </p>
          <form action={takeBack}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="quiet">
              {t("DeskPeople.takeBack")}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
