import { defaultLocale, isLocale, type Locale } from "../i18n/locales";

export type Encoding = "br" | "gzip" | "identity";

/** The best encoding that an `Accept-Encoding` header takes (RFC 9110, 12.5.3). */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined || header === "") return "identity";
  // What every browser sends, without taking it apart.
  if (!header.includes(";") && /\bbr\b/.test(header)) return "br";
  const weights = qualities(header);
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [br, gzip] = [weightOf("br"), Math.max(weightOf("gzip"), weights.get("x-gzip") ?? 0)];
  const identity = weights.get("identity") ?? (weights.get("*") === 0 ? 0 : 0.001);
  if (br > 0 && br >= gzip && br >= identity) return "br";
  if (gzip > 0 && gzip >= identity) return "gzip";
  return "identity";
}

/** The language that a reader prefers among those of the newsroom (RFC 4647, lookup by the primary subtag). */
export function localeFor(header: string | undefined): Locale {
  const wanted = [...qualities(header ?? "")]
    .filter(([, weight]) => weight > 0)
    .sort(([, one], [, other]) => other - one);
  for (const [range] of wanted) {
    const primary = range.split("-")[0];
    if (isLocale(primary)) return primary;
  }
  return defaultLocale;
}

function qualities(header: string): Map<string, number> {
  const all = header
    .slice(0, 1_000)
    .split(",")
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    );
  return new Map(
    all.flatMap(([name, ...parameters]) => {
      if (!name) return [];
      const quality = parameters.find((one) => one.startsWith("q="));
      const weight = quality === undefined ? 1 : Number(quality.slice(2));
      return [[name, Number.isFinite(weight) ? weight : 0] as const];
    }),
  );
}
