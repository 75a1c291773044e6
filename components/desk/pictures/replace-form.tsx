import { useTranslations } from "next-intl";

/** A plain form: the new file goes the way of every upload, and the answer leads back here. */
export function ReplaceForm({ id, version }: { id: number; version: number }) {
  const t = useTranslations();
  return (
    <section className="picture-part" aria-labelledby="replace">
      <h2 id="replace">{t("DeskPictures.replace")}</h2>
      <p className="form-note">{t("DeskPictures.replaceNote")}</p>
      <form className="replace-form" action="/api/desk/media" method="post" encType="multipart/form-data">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <label>
          {t("DeskPictures.newFile")}
          <input
            type="file"
            name="files"
            required
            accept="image/jpeg,image/png,image/webp,image/avif,image/heic,.heic"
          />
        </label>
        <button type="submit" className="quiet">
          {t("DeskPictures.replaceNow")}
        </button>
      </form>
    </section>
  );
}
