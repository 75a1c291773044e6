"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Present } from "../../../newsroom/presence";

interface PresenceLineProps {
  personId: string;
  /** Whether this tab writes; null while nobody has said so. */
  writes: boolean | null;
  others: Present[];
  takeOver: () => void;
}

/** Who else has the article open, and who writes. */
export function PresenceLine({ personId, writes, others, takeOver }: PresenceLineProps) {
  const t = useTranslations();
  const format = useFormatter();
  const names = [...new Set(others.filter((one) => one.personId !== personId).map((one) => one.name))];
  const writer = others.find((one) => one.writes);
  const isOwnTab = others.some((one) => one.personId === personId);
  return (
    <div className="presence-line" role="status">
      {names.length > 0 && <p>{t("DeskPresence.alsoHere", { names: format.list(names), count: names.length })}</p>}
      {isOwnTab && <p>{t("DeskPresence.ownTab")}</p>}
      {writes === false && (
        <p className="form-buttons">
          {writer && writer.personId !== personId
            ? t("DeskPresence.writes", { name: writer.name })
            : t("DeskPresence.lookingOn")}
          <button type="button" className="quiet" onClick={takeOver}>
            {t("DeskPresence.takeOver")}
          </button>
        </p>
      )}
    </div>
  );
}
