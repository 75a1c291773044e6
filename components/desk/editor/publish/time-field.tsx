"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { instantsAt, localTimeOf } from "../../../../i18n/local-time";
import { useClock } from "./use-clock";

interface TimeFieldProps {
  label: string;
  timeZone: string;
  /** UTC epoch ms. */
  value: number | null;
  /** Called with null while there is no such time. */
  onChange: (at: number | null) => void;
  disabled?: boolean;
}

/** A time by the newsroom's clock, with what it is in UTC. Says where clocks leave an hour out, asks where one comes twice. */
export function TimeField({ label, timeZone, value, onChange, disabled = false }: TimeFieldProps) {
  const t = useTranslations();
  const clock = useClock(timeZone);
  const id = useId();
  const [typed, setTyped] = useState(value === null ? "" : localTimeOf(value, timeZone));
  const instants = instantsAt(typed, timeZone);
  const isMissing = typed !== "" && instants.length === 0;
  const change = (text: string) => {
    setTyped(text);
    onChange(instantsAt(text, timeZone)[0] ?? null);
  };
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        value={typed}
        disabled={disabled}
        aria-invalid={isMissing}
        aria-describedby={`${id}-note`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-note`} className={isMissing ? "field-error" : "form-note"} aria-live="polite">
        {isMissing && t("DeskPublish.noSuchTime", { timeZone })}
        {!isMissing && (value === null ? t("DeskPublish.clockOf", { timeZone }) : clock.utc(value))}
      </p>
      {instants.length > 1 && (
        <fieldset className="form">
          <legend>{t("DeskPublish.timeTwice", { timeZone })}</legend>
          {instants.map((at) => (
            <label key={at} className="choice">
              <input type="radio" name={`${id}-which`} checked={at === value} onChange={() => onChange(at)} />
              {clock.utc(at)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
