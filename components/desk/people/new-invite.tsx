import { useTranslations } from "next-intl";
import { locales } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import { Field } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { GrantFields } from "./grant-fields";

export function NewInvite({ action, sendsMail }: { action: FormAction; sendsMail: boolean }) {
  const t = useTranslations();
  return (
    <DeskForm action={action} label={t("DeskPeople.invite")}>
      <Field
        name="email"
        label={t("DeskPeople.email")}
        hint={sendsMail ? t("DeskPeople.emailHintSent") : t("DeskPeople.emailHint")}
        {...{ type: "email", autoComplete: "off", isOptional: true }}
      />
      <GrantFields grant={{ role: "author", locales }} />
      <p className="form-buttons">
        <button type="submit">{t("DeskPeople.makeInvite")}</button>
      </p>
    </DeskForm>
  );
}
