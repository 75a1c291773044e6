import type { getTranslations } from "next-intl/server";

type Words = Awaited<ReturnType<typeof getTranslations<never>>>;

/** What to say of a step that the newsroom's rules refused, by its reason. */
export function failureWords(t: Words): Readonly<Record<string, string>> {
  return {
    forbidden: t("Desk.forbidden"),
    versionConflict: t("Desk.versionConflict"),
    notFound: t("Desk.notFound"),
    wrongState: t("Desk.wrongState"),
  };
}
