import { useTranslations } from "next-intl";
import type { Picture } from "../../../db/queries/public/items";
import { Image } from "../image";

/** A picture at the width of the column, its caption (or, without one, what the library says) and credit beneath. */
export function ArticlePicture({
  picture,
  caption,
  eager = false,
}: {
  picture: Picture;
  caption: string | null;
  eager?: boolean;
}) {
  const t = useTranslations();
  const shownCaption = caption ?? picture.caption;
  return (
    <figure className="picture">
      <Image picture={picture} sizes="(min-width: 760px) 720px, 100vw" eager={eager} />
      <figcaption>
        {shownCaption && <span className="caption">{shownCaption} </span>}
        {picture.credit !== "" && <span className="credit">{t("Article.credit", { credit: picture.credit })}</span>}
      </figcaption>
    </figure>
  );
}
