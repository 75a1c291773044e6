"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

interface TopicChoiceProps {
  topics: { id: number; name: string }[];
  chosen: readonly number[];
  isReadOnly: boolean;
  onChange: (topicIds: number[]) => void;
}

/** So many at once can still be looked over. */
const mostShown = 10;

/** Topics to tick, found by a part of their name; those that are ticked stand first. */
export function TopicChoice({ topics, chosen, isReadOnly, onChange }: TopicChoiceProps) {
  const t = useTranslations();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLocaleLowerCase();
  const ticked = topics.filter((one) => chosen.includes(one.id));
  const found = topics.filter(
    (one) => wanted !== "" && !chosen.includes(one.id) && one.name.toLocaleLowerCase().includes(wanted),
  );
  const toggle = (id: number, isOn: boolean) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="topic-choice">
      <legend>{t("DeskEditor.topics")}</legend>
      <ul>
        {[...ticked, ...found.slice(0, mostShown)].map(({ id, name }) => (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={isReadOnly}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <label>
          {t("DeskEditor.findTopic")}
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      )}
      <p className="form-note" role="status">
        {wanted !== "" && t("DeskEditor.topicsFound", { count: found.length })}
      </p>
    </fieldset>
  );
}
