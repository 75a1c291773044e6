import { useTranslations } from "next-intl";
import type { DeskBreaking } from "../../../db/queries/desk/front";
import { fieldOfInstant } from "../../../i18n/calendar";
import { type Locale, localeTable } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import { Choice, Field, type Option } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { TextArea } from "../forms/text-area";
import { Until } from "../until";

interface BreakingFormProps {
  action: FormAction;
  locale: Locale;
  breaking: DeskBreaking;
  /** What a banner can lead to. */
  stories: { storyId: number; headline: string }[];
  /** Where a new banner ends unless somebody says otherwise, UTC epoch ms. */
  usualEnd: number;
  timeZone: string;
}

/** The banner of breaking news of a language. */
export function BreakingForm({ action, locale, breaking, stories, usualEnd, timeZone }: BreakingFormProps) {
  const t = useTranslations();
  const { version, shown } = breaking;
  const options: Option[] = [["", t("DeskFront.noStory")]];
  for (const { storyId, headline } of stories) options.push([String(storyId), headline]);
  if (shown?.storyId && !stories.some((story) => story.storyId === shown.storyId))
    options.push([String(shown.storyId), t("DeskFront.storyNumber", { number: String(shown.storyId) })]);
  return (
    <section className="breaking-desk" aria-labelledby="breaking">
      <h2 id="breaking">{t("DeskFront.breaking")}</h2>
      <p className="form-note">
        {shown ? t.rich("DeskFront.breakingShown", { until: () => <Until at={shown.endsAt} /> }) : t("DeskFront.none")}
      </p>
      <DeskForm action={action} label={t("DeskFront.breaking")}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="version" value={version} />
        <TextArea
          {...{ name: "text", rows: 2, lang: localeTable[locale].tag, defaultValue: shown?.text ?? "" }}
          label={t("DeskFront.text")}
          hint={t("DeskFront.textHint")}
        />
        <Choice
          name="storyId"
          label={t("DeskFront.story")}
          options={options}
          defaultValue={shown?.storyId ? String(shown.storyId) : ""}
        />
        <Field
          name="endsAt"
          label={t("DeskFront.endsAt", { zone: timeZone })}
          type="datetime-local"
          defaultValue={fieldOfInstant(shown?.endsAt ?? usualEnd, timeZone)}
        />
        <p className="form-buttons">
          <button type="submit" name="do" value="show">
            {shown ? t("DeskFront.change") : t("DeskFront.show")}
          </button>
          {shown && (
            <button type="submit" className="danger" name="do" value="off">
              {t("DeskFront.off")}
            </button>
          )}
        </p>
      </DeskForm>
    </section>
  );
}
