import { useFormatter, useTranslations } from "next-intl";
import type { FieldName, FieldValue } from "../../../newsroom/comparison/fields";

/** The fields of an article in words. */
export function useFieldNames(): Readonly<Record<FieldName, string>> {
  const t = useTranslations();
  return {
    headline: t("DeskComparison.headline"),
    lead: t("DeskComparison.lead"),
    datelinePlace: t("DeskComparison.datelinePlace"),
    datelineDate: t("DeskComparison.datelineDate"),
    datelineAgency: t("DeskComparison.datelineAgency"),
    byline: t("DeskComparison.byline"),
    pictureCaption: t("DeskComparison.pictureCaption"),
    slug: t("DeskComparison.slug"),
    searchTitle: t("DeskComparison.searchTitle"),
    searchDescription: t("DeskComparison.searchDescription"),
  };
}

/** The value of a field in words, also where there is none. */
export function useFieldValue(): (field: FieldName, value: FieldValue) => string {
  const t = useTranslations();
  const format = useFormatter();
  return (field, value) => {
    if (typeof value === "number") return format.dateTime(value, { day: "numeric", month: "long", year: "numeric" });
    if (value === null && field === "datelineAgency") return t("DeskComparison.ownAgency");
    return value || t("DeskComparison.empty");
  };
}
