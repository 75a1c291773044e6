import { useFormatter, useLocale, useTranslations } from "next-intl";
import { frontSlots } from "../../../db/schema";
import { type Locale, localeTable } from "../../../i18n/locales";
import { DragHandle } from "./drag-handle";
import { slotName } from "./slot";

export interface LatestStory {
  storyId: number;
  headline: string;
  publishedAt: number;
}

/** The latest public stories, each with a slot to be placed in. */
export function LatestStories({ stories, locale }: { stories: LatestStory[]; locale: Locale }) {
  const t = useTranslations();
  const format = useFormatter();
  const lang = useLocale();
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t("DeskFront.latest")}</h2>
      {stories.length === 0 && <p className="empty">{t("DeskFront.noStories")}</p>}
      <ul className="placeable" lang={localeTable[locale].tag}>
        {stories.map(({ storyId, headline, publishedAt }) => (
          <li key={storyId}>
            <p className="slot-story">
              <DragHandle storyId={storyId} />
              <a href={`/admin/stories/${storyId}`}>{headline}</a>
            </p>
            <p className="form-buttons slot-steps" lang={lang}>
              <time className="row-note figures" dateTime={new Date(publishedAt).toISOString()}>
                {format.dateTime(publishedAt, {
                  ...{ day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit" },
                  hourCycle: "h23",
                })}
              </time>
              <select name={`position:${storyId}`} aria-label={t("DeskFront.slotFor", { headline })} defaultValue="0">
                {Array.from({ length: frontSlots }, (_, position) => (
                  <option key={slotName(t, position)} value={position}>
                    {slotName(t, position)}
                  </option>
                ))}
              </select>
              <button
                type="submit"
                className="quiet"
                name="step"
                value={`place:${storyId}`}
                aria-label={t("DeskFront.placeStory", { headline })}
              >
                {t("DeskFront.place")}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
