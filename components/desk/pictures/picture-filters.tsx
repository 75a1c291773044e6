import { useTranslations } from "next-intl";
import type { PictureFilter } from "../../../db/queries/desk/pictures";
import { FilterChoice } from "../forms/filter-choice";

export function PictureFilters({ text, filter }: { text: string; filter: PictureFilter | "" }) {
  const t = useTranslations();
  const filters: [PictureFilter, string][] = [
    ["withoutAlt", t("DeskPictures.withoutAlt")],
    ["rightsEnding", t("DeskPictures.rightsEnding")],
    ["rightsEnded", t("DeskPictures.rightsEnded")],
    ["unused", t("DeskPictures.unused")],
  ];
  return (
    <search>
      <form className="filters" action="/admin/pictures" aria-label={t("DeskPictures.filter")}>
        <label>
          {t("DeskPictures.text")}
          <input type="search" name="text" defaultValue={text} />
        </label>
        <FilterChoice
          name="filter"
          label={t("DeskPictures.show")}
          any={t("DeskPictures.all")}
          value={filter}
          of={filters}
        />
        <div className="filter-buttons">
          <button type="submit">{t("DeskList.apply")}</button>
          <a href="/admin/pictures">{t("DeskList.reset")}</a>
        </div>
      </form>
    </search>
  );
}
