import { useTranslations } from "next-intl";
import type { AccountRow } from "../../../db/queries/desk/people";
import { DeskForm } from "../forms/desk-form";
import type { FormState } from "../forms/form-state";
import { Section } from "../section";
import { GrantFields } from "./grant-fields";

export interface PersonActions {
  change: (id: string, before: FormState, form: FormData) => Promise<FormState>;
  disable: (id: string) => Promise<FormState>;
  enable: (id: string) => Promise<FormState>;
  reset: (id: string) => Promise<FormState>;
}

/** All that an administrator does to an account. */
export function PersonForms({
  account,
  isOwn,
  actions,
}: {
  account: AccountRow;
  isOwn: boolean;
  actions: PersonActions;
}) {
  const t = useTranslations();
  const { id, role, locales, isDisabled } = account;
  return (
    <div className="person-forms">
      <Section title={t("DeskPeople.grant")}>
        <DeskForm action={actions.change.bind(null, id)} label={t("DeskPeople.grant")}>
          <GrantFields grant={{ role, locales }} />
          <p className="form-buttons">
            <button type="submit">{t("DeskAccount.save")}</button>
          </p>
        </DeskForm>
      </Section>
      {!isOwn && (
        <Section title={t("DeskPeople.access")}>
          <DeskForm action={actions.reset.bind(null, id)} label={t("DeskPeople.reset")}>
            <p className="form-note">{t("DeskPeople.resetHint")}</p>
            <p className="form-buttons">
              <button type="submit" className="quiet">
                {t("DeskPeople.reset")}
              </button>
            </p>
          </DeskForm>
          <DeskForm
            action={(isDisabled ? actions.enable : actions.disable).bind(null, id)}
            label={isDisabled ? t("DeskPeople.enable") : t("DeskPeople.disable")}
          >
            <p className="form-note">{t("DeskPeople.disableHint")}</p>
            <p className="form-buttons">
              <button type="submit" className={isDisabled ? "quiet" : "danger"}>
                {isDisabled ? t("DeskPeople.enable") : t("DeskPeople.disable")}
              </button>
            </p>
          </DeskForm>
        </Section>
      )}
    </div>
  );
}
