import { useFormatter, useTranslations } from "next-intl";

/** When something ends, in the site's time zone and in UTC. `at`: UTC epoch ms. */
export function Until({ at }: { at: number }) {
  const t = useTranslations();
  const format = useFormatter();
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return (
    <time className="figures" dateTime={new Date(at).toISOString()}>
      {t("DeskFront.until", {
        time: format.dateTime(at, { day: "2-digit", month: "2-digit", ...clock }),
        utc: format.dateTime(at, { ...clock, timeZone: "UTC" }),
      })}
    </time>
  );
}
