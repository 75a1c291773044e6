"use client";

import { use, useId } from "react";
import { FormContext } from "../forms/form-answer";

/** What the rows say, in the editor's language; `{number}` in a label stands for the row's. */
interface NetworkWords {
  name: string;
  url: string;
  up: string;
  down: string;
  remove: string;
}

interface NetworkRowsProps {
  networks: { name: string; url: string }[];
  words: NetworkWords;
}

/**
 * The networks in their order. Each button sends the form, which comes back with its rows in another order and nothing
 * saved: so it works without script too.
 */
export function NetworkRows({ networks, words }: NetworkRowsProps) {
  const { values, errors } = use(FormContext);
  const { networkName: names, networkUrl: urls = [] } = values;
  const rows = names ? names.map((name, index) => ({ name, url: urls[index] ?? "" })) : networks;
  return (
    <ol className="networks">
      {rows.map((row, index) => (
        <NetworkRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place; two may be alike, or empty
          key={`${index}-${row.name}-${row.url}`}
          {...{ row, index, words, isLast: index === rows.length - 1 }}
          nameError={errors[`networkName.${index}`]}
          urlError={errors[`networkUrl.${index}`]}
        />
      ))}
    </ol>
  );
}

interface NetworkRowProps {
  row: { name: string; url: string };
  index: number;
  isLast: boolean;
  words: NetworkWords;
  nameError: string | undefined;
  urlError: string | undefined;
}

function NetworkRow({ row, index, isLast, words, nameError, urlError }: NetworkRowProps) {
  const label = (word: string) => word.replace("{number}", String(index + 1));
  return (
    <li>
      <RowField name="networkName" label={label(words.name)} value={row.name} error={nameError} />
      <RowField name="networkUrl" label={label(words.url)} value={row.url} error={urlError} />
      <p className="form-buttons">
        {index > 0 && <RowButton step={`up:${index}`} label={label(words.up)} sign="↑" />}
        {!isLast && <RowButton step={`down:${index}`} label={label(words.down)} sign="↓" />}
        <RowButton step={`remove:${index}`} label={label(words.remove)} sign="×" />
      </p>
    </li>
  );
}

function RowField(props: { name: string; label: string; value: string; error: string | undefined }) {
  const id = useId();
  const { name, label, value, error } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, name, defaultValue: value }}
        {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
      />
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function RowButton({ step, label, sign }: { step: string; label: string; sign: string }) {
  return (
    <button type="submit" className="quiet" name="networks" value={step} aria-label={label} title={label}>
      {sign}
    </button>
  );
}
