import { useFormatter, useTranslations } from "next-intl";
import { DeskForm } from "../forms/desk-form";
import { Field } from "../forms/fields";
import type { FormState } from "../forms/form-state";
import { NewPasskey } from "./new-passkey";

type Rename = (id: string, before: FormState, form: FormData) => Promise<FormState>;

interface PasskeysProps {
  passkeys: { id: string; name: string | null; createdAt: Date | null }[];
  rename: Rename;
  remove: (form: FormData) => Promise<void>;
}

export function Passkeys({ passkeys, rename, remove }: PasskeysProps) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <>
      <p className="form-note">{t("DeskAccount.passkeysLead")}</p>
      {passkeys.length > 0 && (
        <ul className="rows">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <div>
                <p>
                  {name ?? t("DeskAccount.passkey")}
                  {createdAt && <span className="row-note">{format.dateTime(createdAt, { dateStyle: "medium" })}</span>}
                </p>
                {/* After a new name it is folded away again. */}
                <RenamePasskey key={name} {...{ id, rename }} name={name ?? ""} />
              </div>
              <form action={remove}>
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  className="quiet"
                  aria-label={t("DeskAccount.removePasskey", { name: name ?? "" })}
                >
                  {t("DeskAccount.remove")}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <NewPasskey />
    </>
  );
}

function RenamePasskey({ id, name, rename }: { id: string; name: string; rename: Rename }) {
  const t = useTranslations();
  const label = t("DeskAccount.renamePasskey", { name });
  return (
    <details className="rename">
      <summary aria-label={label}>{t("DeskAccount.rename")}</summary>
      <DeskForm action={rename.bind(null, id)} label={label}>
        <Field name="passkeyName" label={t("DeskAccount.newName")} autoComplete="off" defaultValue={name} />
        <p className="form-buttons">
          <button type="submit" className="quiet">
            {t("DeskAccount.rename")}
          </button>
        </p>
      </DeskForm>
    </details>
  );
}
