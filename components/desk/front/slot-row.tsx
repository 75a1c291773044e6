import { useLocale, useTranslations } from "next-intl";
import { frontSlots } from "../../../db/schema";
import { fieldOfInstant } from "../../../i18n/calendar";
import { Field } from "../forms/fields";
import { Until } from "../until";
import { DragHandle } from "./drag-handle";
import { EndDetails } from "./end-details";
import { type Slot, slotName } from "./slot";

/** A slot with the story in it and the steps that can be taken with that. */
export function SlotRow({ slot, timeZone }: { slot: Slot; timeZone: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const { position, placed, seen } = slot;
  const story = placed ?? seen;
  return (
    <li className="slot" data-slot={position}>
      <p className="slot-name" lang={lang}>
        {slotName(t, position)}
      </p>
      {story ? <SlotStory {...{ slot, story, timeZone }} /> : <p className="row-note">{t("DeskFront.free")}</p>}
    </li>
  );
}

function SlotStory({ slot, story, timeZone }: { slot: Slot; story: NonNullable<Slot["seen"]>; timeZone: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const { position, placed } = slot;
  const { storyId, headline } = story;
  return (
    <>
      <p className="slot-story">
        <DragHandle storyId={storyId} />
        <a href={`/admin/stories/${storyId}`}>{headline}</a>
      </p>
      <div lang={lang}>
        <SlotNote slot={slot} />
        <p className="form-buttons slot-steps">
          {position > 0 && (
            <Step step={`place:${storyId}:${position - 1}`} label={t("DeskFront.up", { headline })}>
              ↑
            </Step>
          )}
          {position < frontSlots - 1 && (
            <Step step={`place:${storyId}:${position + 1}`} label={t("DeskFront.down", { headline })}>
              ↓
            </Step>
          )}
          {placed ? (
            <Step step={`takeOff:${storyId}`} label={t("DeskFront.takeOffStory", { headline })}>
              {t("DeskFront.takeOff")}
            </Step>
          ) : (
            <Step step={`place:${storyId}:${position}`} label={t("DeskFront.holdStory", { headline })}>
              {t("DeskFront.hold")}
            </Step>
          )}
        </p>
        {placed && (
          <EndDetails field={`endsAt:${storyId}`} summary={t("DeskFront.end")}>
            <Field
              name={`endsAt:${storyId}`}
              label={t("DeskFront.endsAt", { zone: timeZone })}
              type="datetime-local"
              defaultValue={placed.endsAt === null ? "" : fieldOfInstant(placed.endsAt, timeZone)}
              isOptional
            />
            <Step step={`end:${storyId}`} label={t("DeskFront.setEndOf", { headline })}>
              {t("DeskFront.setEnd")}
            </Step>
          </EndDetails>
        )}
      </div>
    </>
  );
}

/** By hand or by time, until when, and whether readers see something else in its place. */
function SlotNote({ slot: { placed, seen } }: { slot: Slot }) {
  const t = useTranslations();
  const isSeen = placed !== null && placed.storyId === seen?.storyId;
  return (
    <>
      <p className="row-note">
        <span aria-hidden="true">{placed ? "● " : "○ "}</span>
        {placed ? t("DeskFront.byHand") : t("DeskFront.byTime")}
        {placed && placed.endsAt !== null && (
          <>
            {", "}
            <Until at={placed.endsAt} />
          </>
        )}
      </p>
      {placed && !isSeen && (
        <p className="row-note">
          <span aria-hidden="true">△ </span>
          {seen ? t("DeskFront.notSeen", { headline: seen.headline }) : t("DeskFront.notSeenYet")}
        </p>
      )}
    </>
  );
}

function Step({ step, label, children }: { step: string; label: string; children: string }) {
  return (
    <button type="submit" className="quiet" name="step" value={step} aria-label={label} title={label}>
      {children}
    </button>
  );
}
