/** Data blocks stay, and the site's own module: everything else a reader's page does without. */
const keptTypes = /\btype="(?:application\/ld\+json|speculationrules)"/;
const ownModule = /\bsrc="\/assets\//;

const script = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi;
const scriptHint = /<link\b(?=[^>]*\brel="(?:preload|modulepreload|prefetch)")(?=[^>]*\bas="script"|[^>]*\brel="modulepreload")[^>]*>/gi;
/** What only React's script reads: the marks of Suspense boundaries, and empty hidden boxes around them. */
const hydrationMarks = /<!--(?:\$[!?~]?|\/\$|&|\/&| |)-->/g;
const emptyBox = /<div hidden="">\s*<\/div>/g;
const idTemplate = /<template id="[BP]:[0-9a-f]+"[^>]*><\/template>/g;

/**
 * A page as Next rendered it, without the framework's scripts. The text of a script element ends at the first `</script`
 * (HTML, 13.2.5.4), so no text inside one can fool the search; JSON-LD is written without any `<`.
 */
export function stripScripts(html: string): string {
  return html
    .replace(script, (whole, attributes: string) => (keptTypes.test(attributes) || ownModule.test(attributes) ? whole : ""))
    .replace(scriptHint, "")
    .replace(hydrationMarks, "")
    .replace(idTemplate, "")
    .replace(emptyBox, "");
}

const statusMarker = /<meta name="depesche-status" content="(\d{3})"\/?>/;

/** The status that a page asks to be sent with, and the page without the marker. */
export function takeStatus(html: string): { html: string; status: number | null } {
  const status = statusMarker.exec(html)?.[1];
  return status === undefined ? { html, status: null } : { html: html.replace(statusMarker, ""), status: Number(status) };
}

/** Next answers `notFound()` and failed renders with a page that only its script would fill. */
export function isEmptyShell(html: string): boolean {
  return html.slice(0, 500).includes('id="__next_error__"');
}
