import { useTranslations } from "next-intl";

/** How a search engine will show it, cut where it cuts. */
export function SearchPreview(props: { address: string; title: string; description: string; lang: string }) {
  const t = useTranslations();
  return (
    <figure className="search-preview">
      <figcaption className="form-note">{t("DeskEditor.preview")}</figcaption>
      <p className="preview-address">{props.address}</p>
      <p className="preview-title" lang={props.lang}>
        {cut(props.title, shownTitle)}
      </p>
      <p lang={props.lang}>{cut(props.description, shownDescription)}</p>
    </figure>
  );
}

/** About what the large search engines show on a wide screen; they measure in pixels. */
export const shownTitle = 60;
export const shownDescription = 155;

function cut(text: string, characters: number): string {
  const signs = [...text];
  return signs.length <= characters ? text : `${signs.slice(0, characters).join("").trimEnd()} …`;
}
