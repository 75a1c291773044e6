import { useTranslations } from "next-intl";

/** Why something could not be done to a picture, in the editor's language. */
export function useReasons(): (reason: string) => string {
  const t = useTranslations();
  const words: Readonly<Record<string, string>> = {
    empty: t("DeskPictures.empty"),
    tooManyBytes: t("DeskPictures.tooManyBytes"),
    tooManyPixels: t("DeskPictures.tooManyPixels"),
    tooStretched: t("DeskPictures.tooStretched"),
    svg: t("DeskPictures.svg"),
    notAccepted: t("DeskPictures.notAccepted"),
    animated: t("DeskPictures.animated"),
    heicUnreadable: t("DeskPictures.heicUnreadable"),
    damaged: t("DeskPictures.damaged"),
    diskFull: t("DeskPictures.diskFull"),
    known: t("DeskPictures.known"),
    noFile: t("DeskPictures.noFile"),
    formTooLarge: t("DeskPictures.formTooLarge"),
    connection: t("DeskPictures.connection"),
    signedOut: t("DeskPictures.signedOut"),
    forbidden: t("Desk.forbidden"),
    notFound: t("Desk.notFound"),
    versionConflict: t("DeskPictures.versionConflict"),
    altNeeded: t("DeskPictures.altNeeded"),
    tooLong: t("DeskPictures.tooLong"),
    notADay: t("DeskPictures.notADay"),
    notAPart: t("DeskPictures.notAPart"),
    lightFirst: t("DeskPictures.lightFirst"),
  };
  return (reason) => words[reason] ?? t("DeskPictures.connection");
}
