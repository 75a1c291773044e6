import { useTranslations } from "next-intl";
import { type Locale, localeTable } from "../../../i18n/locales";

interface NewStoryProps {
  action: (form: FormData) => Promise<void>;
  sections: { id: number; name: string }[];
  /** The languages that the person may write in; the first is offered first. */
  locales: readonly Locale[];
}

/** Opens a story in a section and a language; everything else is written in the editor. */
export function NewStory({ action, sections, locales }: NewStoryProps) {
  const t = useTranslations();
  return (
    <details className="new-story">
      <summary>{t("DeskList.new")}</summary>
      {sections.length > 0 ? (
        <NewStoryForm {...{ action, sections, locales }} />
      ) : (
        <p>
          <a href="/admin/sections">{t("DeskList.noSection")}</a>
        </p>
      )}
    </details>
  );
}

function NewStoryForm({ action, sections, locales }: NewStoryProps) {
  const t = useTranslations();
  return (
    <form action={action}>
      <label>
        {t("DeskList.section")}
        <select name="sectionId" required>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("DeskList.language")}
        <select name="locale" required>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {localeTable[locale].name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t("DeskList.create")}</button>
    </form>
  );
}
