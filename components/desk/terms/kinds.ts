import { useTranslations } from "next-intl";
import type { TermKind } from "../../../db/schema";

/** What the kinds of terms are called, in the order in which they are offered. */
export function useTermKinds(): ReadonlyMap<TermKind, string> {
  const t = useTranslations();
  return new Map<TermKind, string>([
    ["person", t("DeskTerms.person")],
    ["body", t("DeskTerms.body")],
    ["place", t("DeskTerms.place")],
    ["term", t("DeskTerms.term")],
  ]);
}
