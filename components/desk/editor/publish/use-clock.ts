import { useFormatter, useTranslations } from "next-intl";

/** Instants in words: by the newsroom's clock, and in UTC. */
export function useClock(timeZone: string) {
  const t = useTranslations();
  const format = useFormatter();
  const options = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
  const local = (at: number) => format.dateTime(at, { ...options, hourCycle: "h23", timeZone });
  const utc = (at: number) =>
    t("DeskPublish.utc", {
      time: format.dateTime(at, { ...options, hourCycle: "h23", timeZone: "UTC" }),
    });
  return { local, utc };
}
