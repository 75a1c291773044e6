import { useTranslations } from "next-intl";
import { type Locale, localeTable } from "../../../i18n/locales";

interface StartTranslationProps {
  storyId: number;
  locale: Locale;
  source: Locale;
  /** Whether the person may write in the language. */
  mayStart: boolean;
  action: (form: FormData) => Promise<void>;
}

/** Begins a language that a story has not: with its source's text to write over, or empty. */
export function StartTranslation({ storyId, locale, source, mayStart, action }: StartTranslationProps) {
  const t = useTranslations();
  return (
    <form action={action} className="form start-translation">
      <h1>{t("DeskEditor.startTitle", { language: localeTable[locale].name })}</h1>
      <p>{t("DeskEditor.startNote", { source: localeTable[source].name })}</p>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="source" value={source} />
      {!mayStart && <p className="form-error">{t("Desk.forbidden")}</p>}
      <div className="form-buttons">
        <button type="submit" name="withText" value="yes" disabled={!mayStart}>
          {t("DeskEditor.startWithText")}
        </button>
        <button type="submit" name="withText" value="no" className="quiet" disabled={!mayStart}>
          {t("DeskEditor.startEmpty")}
        </button>
      </div>
    </form>
  );
}
