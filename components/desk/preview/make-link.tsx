"use client";

import { useActionState, useEffect, useId, useState } from "react";

/** What came of making a link: its address, told this once, or why there is none. */
export type MadeLink = { address: string; text: string } | { error: string } | null;

interface MakeLinkProps {
  action: (before: MadeLink, form: FormData) => Promise<MadeLink>;
  articleId: number;
  choices: { value: number; name: string }[];
  words: Record<"days" | "make" | "address" | "copy" | "copied", string>;
}

/** Makes a secret link and shows its address to be copied. */
export function MakeLink({ action, articleId, choices, words }: MakeLinkProps) {
  const id = useId();
  const [made, submit, isPending] = useActionState(action, null);
  const error = made && "error" in made ? made.error : null;
  return (
    <form action={submit} className="make-link">
      <input type="hidden" name="articleId" value={articleId} />
      <div className="field">
        <label htmlFor={id}>{words.days}</label>
        <select
          id={id}
          name="days"
          defaultValue={choices[1]?.value}
          {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
        >
          {choices.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" disabled={isPending}>
        {words.make}
      </button>
      <div role="status" className="made-link">
        {error && (
          <p className="form-error" id={`${id}-error`}>
            {error}
          </p>
        )}
        {made && "address" in made && <Made key={made.address} made={made} words={words} />}
      </div>
    </form>
  );
}

function Made({ made, words }: { made: { address: string; text: string }; words: MakeLinkProps["words"] }) {
  const [isCopied, setCopied] = useState(false);
  // Only where a script runs can a button copy; the field can always be selected.
  const [canCopy, setCanCopy] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  return (
    <div className="form-done">
      <p>{made.text}</p>
      <label>
        {words.address}
        <input readOnly value={made.address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      {canCopy && (
        <button
          type="button"
          className="quiet"
          onClick={() => navigator.clipboard.writeText(made.address).then(() => setCopied(true))}
        >
          {isCopied ? words.copied : words.copy}
        </button>
      )}
    </div>
  );
}
