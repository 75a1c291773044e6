/** Data blocks stay, and the site's own module: everything else a reader's page does without. */
const keptTypes = /\btype="(?:application\/ld\+json|speculationrules)"/;
const ownModule = /\bsrc="\/assets\//;

const link = /<link\b[^>]*>/g;
const scriptHint =
  /\brel="modulepreload"|\brel="(?:preload|prefetch)"[^>]*\bas="script"|\bas="script"[^>]*\brel="(?:preload|prefetch)"/;
/** What only React's script reads: the marks of Suspense boundaries, and empty hidden boxes around them. */
const hydrationMarks = /<!--(?:\$[!?~]?|\/\$|&|\/&| |)-->/g;
const emptyBox = /<div hidden="">\s*<\/div>/g;
const idTemplate = /<template id="[BP]:[0-9a-f]+"[^>]*><\/template>/g;

/** A page as Next rendered it, without the framework's scripts. */
export function stripScripts(html: string): string {
  return withoutScripts(html)
    .replace(link, (whole) => (scriptHint.test(whole) ? "" : whole))
    .replace(hydrationMarks, "")
    .replace(idTemplate, "")
    .replace(emptyBox, "");
}

/**
 * The text of a script element ends at the first `</script` (HTML, 13.2.5.4), so nothing inside one can fool the search;
 * JSON-LD is written without any `<`. Text that only looks like a script has its `<` escaped by React.
 */
function withoutScripts(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf("<script", at);
    const end = start < 0 ? -1 : html.indexOf("</script>", start);
    if (end < 0) return kept.concat(html.slice(at)).join("");
    const after = end + "</script>".length;
    const attributes = html.slice(start, html.indexOf(">", start));
    kept.push(html.slice(at, start));
    if (keptTypes.test(attributes) || ownModule.test(attributes)) kept.push(html.slice(start, after));
    at = after;
  }
}

const statusMarker = /<meta name="depesche-status" content="(\d{3})"\/?>/;

/** The status that a page asks to be sent with, and the page without the marker. */
export function takeStatus(html: string): { html: string; status: number | null } {
  const status = statusMarker.exec(html)?.[1];
  return status === undefined
    ? { html, status: null }
    : { html: html.replace(statusMarker, ""), status: Number(status) };
}

/** Next answers `notFound()` and failed renders with a page that only its script would fill. */
export function isEmptyShell(html: string): boolean {
  return html.slice(0, 500).includes('id="__next_error__"');
}
