/**
 * Whether a browser sends this from one of our own pages (OWASP, Cross-Site Request Forgery Prevention): it says so
 * itself (`Sec-Fetch-Site`), or, where the site is not served over TLS, by the origin that it names.
 */
export function isSameOrigin(headers: Headers, siteUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === siteUrl || new URL(origin).host === headers.get("host");
}
