import type { WireDocument } from "./document";

interface Said {
  role: string;
  value: string;
  contenttype: string;
}

/** Names as versions 1 and 2 write them, at every level: version 3 has the same ones in camel case. Without nulls. */
export function withoutNulls(json: unknown, levels = 12): unknown {
  if (Array.isArray(json)) return levels === 0 ? [] : json.map((one) => withoutNulls(one, levels - 1));
  if (typeof json !== "object" || json === null) return json;
  if (levels === 0) return {};
  const entries = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), withoutNulls(value, levels - 1)]));
}

/** The first that has one of the roles, in the order of these. */
export function said(texts: readonly Said[], roles: readonly string[]): string {
  for (const role of roles) {
    const found = texts.find((one) => one.role.toLowerCase() === role && one.value !== "");
    if (found) return found.value;
  }
  return "";
}

export function headlinesOf(texts: readonly Said[]): string {
  return said(texts, ["main", "headline", ""]) || (texts[0]?.value ?? "");
}

interface Bodies {
  body_xhtml: string;
  body_html: string;
  body_text: string;
  bodies: readonly Said[];
}

/** Marked-up text goes before plain text. */
export function bodiesOf(data: Bodies): WireDocument["body"] {
  const marked = data.bodies.find((one) => one.value !== "" && isMarkup(one));
  const html = data.body_xhtml || data.body_html || marked?.value;
  if (html) return { html };
  return { text: data.body_text || (data.bodies.find((one) => one.value !== "")?.value ?? "") };
}

function isMarkup({ role, contenttype }: Said): boolean {
  return /html/i.test(contenttype) || /html/i.test(role);
}
