import { qualities } from "../i18n/accept-language";

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
