import { useTranslations } from "next-intl";

interface RestoreNoteProps {
  /** The version that was restored a moment ago. */
  restored: number | null;
  failed: "forbidden" | "notFound" | "versionConflict" | "wrongState" | null;
}

/** What became of the last wish to restore. */
export function RestoreNote({ restored, failed }: RestoreNoteProps) {
  const t = useTranslations();
  const reasons = {
    forbidden: t("Desk.forbidden"),
    notFound: t("DeskRevisions.noSuch"),
    versionConflict: t("DeskRevisions.changedMeanwhile"),
    wrongState: t("Desk.wrongState"),
  };
  if (failed)
    return (
      <p className="revision-note form-error" role="alert">
        {reasons[failed]}
      </p>
    );
  if (restored === null) return null;
  return (
    <p className="revision-note form-done" role="status">
      {t("DeskRevisions.done", { version: String(restored) })}
    </p>
  );
}
