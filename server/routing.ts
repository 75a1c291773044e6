import { isLocale } from "../i18n/locales";
import type { Wanted } from "./page-cache/page-cache";
import { subjectOf } from "./page-cache/subject";
import { statusSegment } from "./render";

/** What an address asks for. */
export type Route =
  | { kind: "page"; wanted: Wanted }
  | { kind: "root" }
  | { kind: "moved"; location: string }
  | { kind: "unknown" };

/** Longer addresses are nobody's: the longest of ours has some 200 characters. */
const longestPath = 2_048;
/** Values of known parameters are a page number and a section's key. */
const longestValue = 80;

/** Reads the address of a request, whatever it is. Spellings that mean one of our pages are led to its canonical one. */
export function routeOf(url: string): Route {
  const [path = "", query = ""] = split(url);
  if (path === "/") return { kind: "root" };
  if (path.length > longestPath || !isWellFormed(path)) return { kind: "unknown" };
  const [, locale = "", second] = path.split("/");
  const lower = locale.toLowerCase();
  if (locale !== lower && isLocale(lower))
    return { kind: "moved", location: `/${lower}${path.slice(locale.length + 1)}${suffix(query)}` };
  if (path.endsWith("/")) return { kind: "moved", location: `${path.replace(/\/+$/, "")}${suffix(query)}` };
  if (isLocale(locale) && second === statusSegment) return { kind: "unknown" };
  const subject = subjectOf(path);
  if (!subject) return { kind: "unknown" };
  return { kind: "page", wanted: { subject, key: `${path}${knownQuery(query, subject.parameters)}` } };
}

function split(url: string): [string, string] {
  const mark = url.indexOf("?");
  return mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** The parameters that mean something, in their fixed order; tracking ones and the rest are dropped. */
function knownQuery(query: string, known: readonly string[]): string {
  if (query === "" || known.length === 0) return "";
  const given = new URLSearchParams(query.slice(0, longestPath));
  const kept = new URLSearchParams();
  for (const name of known) {
    const value = given.get(name);
    if (value !== null && value !== "") kept.set(name, value.slice(0, longestValue));
  }
  return kept.size === 0 ? "" : `?${kept}`;
}

function suffix(query: string): string {
  return query === "" ? "" : `?${query.slice(0, longestPath)}`;
}

/** Whether a path decodes, and to nothing that no address has. */
export function isWellFormed(path: string): boolean {
  if (!path.startsWith("/") || path.includes("//") || path.includes("\\")) return false;
  try {
    const decoded = decodeURIComponent(path);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    return !/[\u0000-\u001f\u007f\\]/.test(decoded);
  } catch {
    return false;
  }
}
