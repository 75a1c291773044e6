/** Times of day where a sender gives a date alone: noon UTC is that day in every zone of Europe. */
const noon = "T12:00:00Z";

/**
 * A time as senders write it, as UTC epoch milliseconds: ISO 8601 with its zone in any spelling (`+0300`, `+03`, a space
 * for the `T`), its basic form (`20130731T153200+0000`), RFC 822 as feeds have it, a date alone. Null for anything else:
 * a time without a zone is no moment.
 */
export function instantFrom(given: string): number | null {
  const text = given.trim();
  const iso = isoForm.exec(text);
  const spelled = iso ? spell(iso) : dateAlone.test(text) ? `${text}${noon}` : rfc822.test(text) ? text : null;
  const time = spelled === null ? Number.NaN : Date.parse(spelled);
  return Number.isFinite(time) ? time : null;
}

/** A time of which its form alone says nothing of a zone, and which is known to be UTC (`2012-01-05 14:30:46`). */
export function instantInUtc(given: string): number | null {
  // WordPress has zeros where it has no time.
  if (/^0000|^\s*$/.test(given)) return null;
  return instantFrom(`${given.trim()}Z`);
}

const isoForm =
  /^(\d{4})-?(\d{2})-?(\d{2})[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i;
const dateAlone = /^\d{4}-\d{2}-\d{2}$/;
const rfc822 =
  /^(?:[A-Za-z]{3},?\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}|[A-Z]{1,4})$/;

function spell([, year, month, day, hour, minute, second = "00", fraction, zone = "Z"]: RegExpExecArray): string {
  const digits = zone.replace(/[^\d]/g, "");
  const offset = digits === "" ? "Z" : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || "00"}`;
  const parts = fraction === undefined ? "" : `.${fraction.slice(0, 3)}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${parts}${offset}`;
}
