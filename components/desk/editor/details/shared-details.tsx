"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PicturePicker } from "../../pictures/picture-picker";
import type { StoryActions } from "../actions";
import { knownPicture } from "../known-picture";
import { useKnownThings } from "../known-things";
import { FailureLine } from "../publish/failure-line";
import { TimeField } from "../publish/time-field";
import type { Choices, ShownStory } from "../story-data";
import { Group } from "./group";
import { TopicChoice } from "./topic-choice";
import { useShared } from "./use-shared";

interface SharedDetailsProps {
  story: ShownStory;
  choices: Pick<Choices, "sections" | "topics">;
  timeZone: string;
  save: StoryActions["saveShared"];
}

/** What all languages of a story share. */
export function SharedDetails({ story, choices, timeZone, save }: SharedDetailsProps) {
  const t = useTranslations();
  const { values, change, failure } = useShared(story, save);
  const isReadOnly = !story.mayWrite;
  return (
    <>
      <FailureLine failure={failure} />
      <Group title={t("DeskEditor.sectionAndTopics")}>
        <label>
          {t("DeskEditor.section")}
          <select
            value={values.sectionId}
            disabled={isReadOnly}
            onChange={(event) => change({ sectionId: Number(event.target.value) })}
          >
            {choices.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <TopicChoice
          topics={choices.topics}
          chosen={values.topicIds}
          isReadOnly={isReadOnly}
          onChange={(topicIds) => change({ topicIds })}
        />
      </Group>
      <Group title={t("DeskEditor.picture")}>
        <LeadPicture
          pictureId={values.pictureId}
          isReadOnly={isReadOnly}
          onChange={(pictureId) => change({ pictureId })}
        />
      </Group>
      <Group title={t("DeskEditor.urgencyAndEmbargo")} isOpen={false}>
        <label>
          {t("DeskEditor.urgency")}
          <select
            value={values.urgency}
            disabled={isReadOnly}
            onChange={(event) => change({ urgency: Number(event.target.value) })}
          >
            {[1, 2, 3, 4, 5, 6, 7, 8].map((urgency) => (
              <option key={urgency} value={urgency}>
                {urgency === 1 && t("DeskEditor.urgencyFlash")}
                {urgency === 5 && t("DeskEditor.urgencyUsual")}
                {urgency === 8 && t("DeskEditor.urgencyLeast")}
                {![1, 5, 8].includes(urgency) && urgency}
              </option>
            ))}
          </select>
        </label>
        <Embargo
          {...{ timeZone, isReadOnly }}
          value={values.embargoAt}
          onChange={(embargoAt) => change({ embargoAt })}
        />
      </Group>
    </>
  );
}

function Embargo(props: {
  value: number | null;
  timeZone: string;
  isReadOnly: boolean;
  onChange: (at: number | null) => void;
}) {
  const t = useTranslations();
  const { value, timeZone, isReadOnly, onChange } = props;
  // A field that is half typed is no embargo yet, and takes none away.
  return (
    <>
      <TimeField
        key={value === null ? "none" : "some"}
        label={t("DeskEditor.embargo")}
        {...{ timeZone, value, disabled: isReadOnly }}
        onChange={(at) => at !== null && onChange(at)}
      />
      {value !== null && !isReadOnly && (
        <button type="button" className="quiet" onClick={() => onChange(null)}>
          {t("DeskEditor.noEmbargo")}
        </button>
      )}
    </>
  );
}

function LeadPicture(props: {
  pictureId: number | null;
  isReadOnly: boolean;
  onChange: (pictureId: number | null) => void;
}) {
  const t = useTranslations();
  const { lookUp, locale, learnPicture } = useKnownThings();
  const [isOpen, setOpen] = useState(false);
  const { pictureId, isReadOnly, onChange } = props;
  const picture = pictureId === null ? null : lookUp.pictureOf(pictureId);
  return (
    <>
      {picture && <img className="lead-picture" src={picture.src} alt={picture.alt} />}
      {pictureId === null && <p className="form-note">{t("DeskEditor.withoutPicture")}</p>}
      {!isReadOnly && (
        <div className="form-buttons">
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {pictureId === null ? t("DeskEditor.choosePicture") : t("DeskEditor.otherPicture")}
          </button>
          {pictureId !== null && (
            <button type="button" className="quiet" onClick={() => onChange(null)}>
              {t("DeskEditor.removePicture")}
            </button>
          )}
        </div>
      )}
      <PicturePicker
        {...{ isOpen, locale }}
        onPick={(picked) => {
          learnPicture(knownPicture(picked));
          onChange(picked.id);
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
