"use client";

import { useTranslations } from "next-intl";

export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations();
  return (
    <section className="backup-codes" aria-label={t("DeskAccount.backupCodes")}>
      <p>{t("DeskAccount.backupCodesOnce")}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
