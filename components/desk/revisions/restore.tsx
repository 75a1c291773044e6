import { useTranslations } from "next-intl";

interface RestoreProps {
  action: (form: FormData) => Promise<void>;
  storyId: number;
  articleId: number;
  /** The version that the article has now. */
  version: number;
  /** The versions that can be made its text again. */
  revisions: readonly number[];
}

/** Buttons that make what the article was at a version its text again. */
export function Restore({ action, revisions, ...article }: RestoreProps) {
  const t = useTranslations();
  return (
    <form action={action} className="form-buttons">
      {Object.entries(article).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {revisions.map((revision) => (
        <button key={revision} type="submit" name="revision" value={revision} className="quiet">
          {t("DeskRevisions.restore", { version: String(revision) })}
        </button>
      ))}
      <span className="form-note">{t("DeskRevisions.restoreHelp")}</span>
    </form>
  );
}
