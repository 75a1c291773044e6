import type { PickablePicture } from "../../../components/desk/pictures/pickable";
import { findPicture } from "../../../db/queries/desk/pictures";
import { type DeskTaxon, findTaxon, listTopicChoices, type TopicChoice } from "../../../db/queries/desk/taxonomy";
import type { TaxonKind } from "../../../db/queries/taxonomy";
import type { Locale } from "../../../i18n/locales";
import { pickable } from "../../api/desk/media/pickable";

/** The section or topic that a page has open beside its list; null where it has none. */
export async function readOpenTaxon(
  kind: TaxonKind,
  id: number | null,
  locale: Locale,
): Promise<{ taxon: DeskTaxon; picture: PickablePicture | null; others: TopicChoice[] } | null> {
  const taxon = id === null ? null : await findTaxon(kind, id);
  if (!taxon) return null;
  const [picture, choices] = await Promise.all([
    taxon.pictureId === null ? null : findPicture(taxon.pictureId),
    kind === "section" ? [] : listTopicChoices(kind, locale),
  ]);
  return {
    taxon,
    picture: picture && pickable(picture, locale),
    others: choices.filter((one) => one.id !== taxon.id),
  };
}
