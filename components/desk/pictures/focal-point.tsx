"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import { pictureAddress, widthsOf } from "../../../content/pictures";
import type { PictureFormState } from "./picture-fields";
import { useReasons } from "./use-reasons";

interface FocalPointProps extends Pick<PictureFormState, "fields" | "errors"> {
  picture: { hash: string; width: number; height: number };
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)));

/** The picture with the point that stays in view where it is cropped: by click, by arrow keys, or by its numbers. */
export function FocalPoint({ picture, fields, errors }: FocalPointProps) {
  const t = useTranslations();
  const [x, setX] = useState(fields.focalX ?? "50");
  const [y, setY] = useState(fields.focalY ?? "50");
  const put = (left: number, top: number) => {
    setX(String(within(left)));
    setY(String(within(top)));
  };
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    // The keyboard's click has no place.
    if (event.detail === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    put(((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100);
  };
  const press = (event: KeyboardEvent) => {
    const [right, down] = steps[event.key] ?? [0, 0];
    if (right === 0 && down === 0) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    put(Number(x) + right * far, Number(y) + down * far);
  };
  const { hash, width, height } = picture;
  const shown = widthsOf(width)[1] ?? widthsOf(width)[0] ?? width;
  const address = pictureAddress(hash, shown, "webp");
  return (
    <>
      <button type="button" className="focal-area" onClick={click} onKeyDown={press}>
        <img src={address} width={width} height={height} alt={t("DeskPictures.setFocalPoint")} />
        <span className="focal-mark" style={{ left: `${x}%`, top: `${y}%` }} aria-hidden="true" />
      </button>
      <p className="form-note">{t("DeskPictures.focalNote")}</p>
      <div className="focal-numbers">
        <Part name="focalX" label={t("DeskPictures.focalX")} value={x} onValue={setX} error={errors.focalX} />
        <Part name="focalY" label={t("DeskPictures.focalY")} value={y} onValue={setY} error={errors.focalY} />
      </div>
      <div className="focal-crops" aria-hidden="true">
        {["16 / 10", "1 / 1", "3 / 4"].map((aspectRatio) => (
          <img key={aspectRatio} src={address} alt="" style={{ aspectRatio, objectPosition: `${x}% ${y}%` }} />
        ))}
      </div>
    </>
  );
}

interface PartProps {
  name: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  error: string | undefined;
}

function Part({ name, label, value, onValue, error }: PartProps) {
  const id = useId();
  const reasonOf = useReasons();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, name, value }}
        type="number"
        min={0}
        max={100}
        step={1}
        required
        onChange={(event) => onValue(event.currentTarget.value)}
        {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
      />
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {reasonOf(error)}
        </p>
      )}
    </div>
  );
}
