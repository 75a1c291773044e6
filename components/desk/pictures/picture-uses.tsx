import { useTranslations } from "next-intl";
import type { PictureUse } from "../../../db/queries/desk/pictures";
import { localeTable } from "../../../i18n/locales";

/** The stories that show a picture. `most`: how many were asked for. */
export function PictureUses({ uses, most }: { uses: PictureUse[]; most: number }) {
  const t = useTranslations();
  return (
    <section className="picture-part" aria-labelledby="uses">
      <h2 id="uses">{t("DeskPictures.uses")}</h2>
      {uses.length === 0 ? (
        <p className="form-note">{t("DeskPictures.noUses")}</p>
      ) : (
        <ul>
          {uses.map(({ storyId, locale, headline, isPublished }) => (
            <li key={`${storyId}-${locale}`}>
              <a href={`/admin/stories/${storyId}?locale=${locale}`} lang={localeTable[locale].tag}>
                {headline || t("DeskList.withoutHeadline")}
              </a>{" "}
              <span className="form-note">
                {localeTable[locale].name}
                {isPublished && ` · ${t("DeskState.published")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {uses.length === most && <p className="form-note">{t("DeskPictures.moreUses", { count: most })}</p>}
    </section>
  );
}
