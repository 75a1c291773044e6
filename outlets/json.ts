/** JSON without halves of surrogate pairs, which `JSON.stringify` writes as escapes that strict readers refuse. */
export function wellFormedJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "string" ? one.replace(/\p{Surrogate}/gu, "\ufffd") : one,
  );
}
