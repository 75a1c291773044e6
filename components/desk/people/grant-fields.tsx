import { useTranslations } from "next-intl";
import { type Role, roles } from "../../../db/schema/auth";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { Choice, Choices } from "../forms/fields";
import { roleNames } from "../role-names";

/** What an account is allowed. */
export function GrantFields({ grant }: { grant: { role: Role; locales: readonly Locale[] } }) {
  const t = useTranslations();
  const names = roleNames(t);
  return (
    <>
      <Choice
        name="role"
        label={t("DeskPeople.role")}
        defaultValue={grant.role}
        options={roles.map((one) => [one, names[one]])}
      />
      <Choices
        name="locales"
        label={t("DeskPeople.locales")}
        hint={t("DeskPeople.localesHint")}
        defaultValue={grant.locales}
        options={locales.map((locale) => [locale, localeTable[locale].name])}
      />
    </>
  );
}
