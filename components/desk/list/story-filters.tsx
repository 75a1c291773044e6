import { useTranslations } from "next-intl";
import type { DeskState } from "../../../db/queries/desk/stories";
import { locales, localeTable } from "../../../i18n/locales";
import { FilterChoice } from "../forms/filter-choice";

export interface FilterValues {
  state: DeskState | "";
  locale: string;
  section: string;
  author: string;
  from: string;
  to: string;
  text: string;
}

export interface StoryFiltersProps {
  values: FilterValues;
  sections: { key: string; name: string }[];
  people: { id: string; name: string }[];
}

/** A form that asks by GET: a filter is an address, to be kept and sent to others. */
export function StoryFilters({ values, sections, people }: StoryFiltersProps) {
  const t = useTranslations();
  const states: [DeskState, string][] = [
    ["draft", t("DeskState.draft")],
    ["review", t("DeskState.review")],
    ["ready", t("DeskState.ready")],
    ["scheduled", t("DeskState.scheduled")],
    ["published", t("DeskState.published")],
    ["outdated", t("DeskState.outdated")],
    ["withdrawn", t("DeskState.withdrawn")],
    ["none", t("DeskState.none")],
  ];
  return (
    <search>
      <form className="filters" action="/admin" aria-label={t("DeskList.filter")}>
        <label>
          {t("DeskList.text")}
          <input type="search" name="text" defaultValue={values.text} />
        </label>
        <FilterChoice
          name="state"
          label={t("DeskList.state")}
          any={t("DeskList.anyState")}
          value={values.state}
          of={states}
        />
        <FilterChoice
          name="locale"
          label={t("DeskList.language")}
          any={t("DeskList.anyLanguage")}
          value={values.locale}
          of={locales.map((locale) => [locale, localeTable[locale].name])}
        />
        <FilterChoice
          name="section"
          label={t("DeskList.section")}
          any={t("DeskList.anySection")}
          value={values.section}
          of={sections.map((section) => [section.key, section.name])}
        />
        <FilterChoice
          name="author"
          label={t("DeskList.author")}
          any={t("DeskList.anyAuthor")}
          value={values.author}
          of={[["me", t("DeskList.mine")], ...people.map((one): [string, string] => [one.id, one.name])]}
        />
        <label>
          {t("DeskList.from")}
          <input type="date" name="from" defaultValue={values.from} />
        </label>
        <label>
          {t("DeskList.to")}
          <input type="date" name="to" defaultValue={values.to} />
        </label>
        <div className="filter-buttons">
          <button type="submit">{t("DeskList.apply")}</button>
          <a href="/admin">{t("DeskList.reset")}</a>
        </div>
      </form>
    </search>
  );
}
