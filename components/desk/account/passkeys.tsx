import { useFormatter, useTranslations } from "next-intl";
import { NewPasskey } from "./new-passkey";

interface PasskeysProps {
  passkeys: { id: string; name: string | null; createdAt: Date | null }[];
  remove: (form: FormData) => Promise<void>;
}

export function Passkeys({ passkeys, remove }: PasskeysProps) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <>
      <p className="form-note">{t("DeskAccount.passkeysLead")}</p>
      {passkeys.length > 0 && (
        <ul className="rows">
          {passkeys.map(({ id, name, createdAt }) => (
            <li key={id}>
              <p>
                {name ?? t("DeskAccount.passkey")}
                {createdAt && <span className="row-note">{format.dateTime(createdAt, { dateStyle: "medium" })}</span>}
              </p>
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
