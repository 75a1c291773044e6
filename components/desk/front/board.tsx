import { useTranslations } from "next-intl";
import { type Locale, localeTable } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import type { FormAction } from "../forms/form-state";
import { DragPlaces } from "./drag-places";
import { LatestStories, type LatestStory } from "./latest-stories";
import type { Slot } from "./slot";
import { SlotRow } from "./slot-row";

interface BoardProps {
  action: FormAction;
  locale: Locale;
  /** The version that a step is decided on. */
  version: number;
  slots: Slot[];
  latest: LatestStory[];
  timeZone: string;
}

/**
 * The top of a language's front page and what can be placed there. One form: each button says its step and its story, so
 * everything works by keyboard and without script, and the drag does no more than press such a button.
 */
export function Board({ action, locale, version, slots, latest, timeZone }: BoardProps) {
  const t = useTranslations();
  return (
    <DeskForm action={action} label={t("DeskFront.board")}>
      {/* The browser takes the first button of a form for the Enter key: this one does nothing. */}
      <button type="submit" className="visually-hidden" name="step" value="none" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="version" value={version} />
      <DragPlaces>
        <div className="front-board">
          <section aria-labelledby="slots">
            <h2 id="slots">{t("DeskFront.slots")}</h2>
            <ol className="slots" lang={localeTable[locale].tag}>
              {slots.map((slot) => (
                <SlotRow
                  key={slot.placed?.storyId ?? slot.seen?.storyId ?? `free-${slot.position}`}
                  {...{ slot, timeZone }}
                />
              ))}
            </ol>
          </section>
          <LatestStories {...{ stories: latest, locale }} />
        </div>
      </DragPlaces>
    </DeskForm>
  );
}
