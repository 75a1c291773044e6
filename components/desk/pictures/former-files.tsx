import { useFormatter, useTranslations } from "next-intl";
import { pictureAddress, widthsOf } from "../../../content/pictures";
import type { FormerFile } from "../../../db/queries/desk/pictures";

/** What a picture was before it was replaced. */
export function FormerFiles({ files }: { files: FormerFile[] }) {
  const t = useTranslations();
  const format = useFormatter();
  if (files.length === 0) return null;
  return (
    <section className="picture-part" aria-labelledby="former">
      <h2 id="former">{t("DeskPictures.former")}</h2>
      <ul>
        {files.map(({ hash, width, originalName, replacedAt }) => (
          <li key={replacedAt}>
            <a href={pictureAddress(hash, Math.max(...widthsOf(width)), "jpg")}>
              {originalName || t("DeskPictures.unnamed")}
            </a>{" "}
            <span className="form-note figures">
              {t("DeskPictures.replacedAt", {
                moment: format.dateTime(replacedAt, { dateStyle: "medium", timeStyle: "short" }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
