/** The protocols that a link in an article may have; paths of this site come without one. */
const protocols = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Whether a link may stand in an article: one of the few protocols, or a path of this site. */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== "string" || href.length > 2_000) return false;
  // Browsers leave out tabs and line ends, so `/\t/host` leads to another site.
  if (/[\s\p{Cc}]/u.test(href)) return false;
  if (/^\/(?![/\\])/.test(href)) return true;
  try {
    return protocols.has(new URL(href).protocol);
  } catch {
    return false;
  }
}
