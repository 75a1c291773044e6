import { useTranslations } from "next-intl";
import type { Locale } from "../../../i18n/locales";

/** What was just done, and of what comes before readers in which languages. */
export interface Done {
  words: string;
  locales: readonly Locale[];
}

interface DoneLineProps {
  done: Done;
  storyId: number;
  /** Where readers find the article. */
  address: string | null;
}

/** The answer to a step that readers see, with the ways to what they see and to whether it is out. */
export function DoneLine({ done, storyId, address }: DoneLineProps) {
  const t = useTranslations();
  const query = new URLSearchParams(done.locales.map((locale) => ["locale", locale]));
  return (
    <p className="form-done" role="status">
      {done.words} {address && <a href={address}>{t("DeskPublish.toReaders")}</a>}{" "}
      <a href={`/admin/stories/${storyId}/receipt?${query}`}>{t("DeskPublish.receipt")}</a>
    </p>
  );
}
