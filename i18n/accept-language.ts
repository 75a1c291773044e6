import { defaultLocale, isLocale, type Locale } from "./locales";

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

/** The values of an `Accept-…` header with their weights (RFC 9110, 12.4.2). */
export function qualities(header: string): Map<string, number> {
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
