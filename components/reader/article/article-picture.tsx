import { useTranslations } from "next-intl";
import type { Picture } from "../../../db/queries/public/items";
import { Image } from "../image";

/** A picture at the width of the column, with its caption and credit beneath. */
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
  return (
    <figure className="picture">
      <Image picture={picture} sizes="(min-width: 760px) 720px, 100vw" eager={eager} />
      <figcaption>
        {caption && <span className="caption">{caption} </span>}
        {picture.credit !== "" && <span className="credit">{t("Article.credit", { credit: picture.credit })}</span>}
      </figcaption>
    </figure>
  );
}
