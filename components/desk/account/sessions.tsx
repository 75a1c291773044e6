import { useFormatter, useTranslations } from "next-intl";
import { deviceOf, shownAddress } from "./device";

interface SessionsProps {
  sessions: { id: string; usedAt: Date; ipAddress: string | null; userAgent: string | null }[];
  /** The one that asks. */
  currentId: string;
  end: (form: FormData) => Promise<void>;
  endOthers: () => Promise<void>;
}

export function Sessions({ sessions, currentId, end, endOthers }: SessionsProps) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <>
      <ul className="rows">
        {sessions.map(({ id, usedAt, ipAddress, userAgent }) => (
          <li key={id}>
            <p>
              {deviceOf(userAgent) || t("DeskAccount.unknownDevice")}
              <span className="row-note">
                {[format.dateTime(usedAt, { dateStyle: "medium", timeStyle: "short" }), shownAddress(ipAddress)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </p>
            {id === currentId ? (
              <p className="row-mark">{t("DeskAccount.thisSession")}</p>
            ) : (
              <form action={end}>
                <input type="hidden" name="id" value={id} />
                <button type="submit" className="quiet">
                  {t("DeskAccount.endSession")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={endOthers}>
          <button type="submit" className="quiet">
            {t("DeskAccount.endOtherSessions")}
          </button>
        </form>
      )}
    </>
  );
}
