/** Whether a page is a reader's, with no script but the site's own, its preview, or the desk's. */
export type Audience = "reader" | "preview" | "desk";

/** No inline script, no nonce, nothing from elsewhere: so the page can be kept for everybody (docs/decisions/002). */
const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** A preview is a reader's page but for this: the desk shows it inside its own. */
const previewPolicy = readerPolicy.map((rule) => (rule === "frame-ancestors 'none'" ? "frame-ancestors 'self'" : rule));

/** Next's own scripts run in the desk. */
const deskPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const policies: Readonly<Record<Audience, string[]>> = {
  reader: readerPolicy,
  preview: previewPolicy,
  desk: deskPolicy,
};

/** The headers that every answer carries (OWASP Secure Headers Project). */
export function securityHeaders(audience: Audience, isHttps: boolean): Record<string, string> {
  return {
    ...(audience === "preview" ? { "X-Robots-Tag": "noindex, nofollow" } : {}),
    "Content-Security-Policy": policies[audience].join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": audience === "preview" ? "SAMEORIGIN" : "DENY",
    "Referrer-Policy": audience === "preview" ? "no-referrer" : "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(isHttps ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** A reader's browser asks each time and is told `304` when nothing changed: a page is never older than on the server. */
export const pageCaching = "public, max-age=0, must-revalidate";
export const noCaching = "no-store";
export const speculationRules = { "Speculation-Rules": '"/speculation-rules.json"' };
