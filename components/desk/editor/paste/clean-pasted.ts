import { isSafeHref } from "../../../../content/links";
import { foldSpace, setBreaks } from "./white-space";
import { joinWordLists } from "./word-lists";

/** Left out with all that is in them, as `content/from-html.ts` has it. */
const withoutContent =
  "script,style,template,noscript,iframe,object,embed,video,audio,canvas,svg,math,form,input,button,select,textarea,img,picture,map,head,title,meta,link,hr,xml,[hidden],[aria-hidden=true]";

/** HTML from Word, Google Docs or a web page with nothing left but what the schema's own parsing is to see. */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutConditionals(html), "text/html");
  // From an editor of this desk: its nodes are known, and its openness at both ends is to stay.
  if (body.querySelector("[data-pm-slice]")) return html;
  joinWordLists(body);
  for (const element of body.querySelectorAll(withoutContent)) element.remove();
  for (const element of body.querySelectorAll("*")) if (isUnknown(element)) unwrap(element);
  for (const element of body.querySelectorAll<HTMLElement>("b, strong, i, em, span, a, font")) setMarks(element);
  for (const quote of body.querySelectorAll("blockquote")) setSpeaker(quote);
  setBreaks(body);
  for (const element of body.querySelectorAll("*")) leaveAttributes(element);
  foldSpace(body);
  return body.innerHTML;
}

/** Word's `<o:p>`; and what only holds a picture and its caption. */
function isUnknown(element: Element): boolean {
  return element.localName.includes(":") || element.localName === "figure";
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Word's `<![if !supportLists]>`, which a browser reads as comments, and Google's start and end of a fragment. */
function withoutConditionals(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[[^>]*\]>/g, "");
}

/** Bold and italic as elements, wherever they were said: `<b style="font-weight:normal">` is none. */
function setMarks(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style;
  const isBold = fontWeight ? isHeavy(fontWeight) : /^(b|strong)$/.test(element.localName);
  const isItalic = fontStyle ? fontStyle !== "normal" : /^(i|em)$/.test(element.localName);
  const names = [...(isBold ? ["strong"] : []), ...(isItalic ? ["em"] : [])];
  const href = element.localName === "a" ? hrefOf(element) : null;
  let inner: Element | null = null;
  let outer: Element | null = null;
  for (const name of href ? [...names, "a"] : names) {
    const made = document.createElement(name);
    if (name === "a" && href) made.setAttribute("href", href);
    if (inner) inner.append(made);
    else outer = made;
    inner = made;
  }
  if (inner && outer) {
    inner.append(...element.childNodes);
    element.replaceWith(outer);
  } else unwrap(element);
}

function isHeavy(weight: string): boolean {
  return /^bold(er)?$/.test(weight) || Number(weight) >= 600;
}

function hrefOf(element: Element): string | null {
  const given = (element.getAttribute("href") ?? "")
    .trim()
    .replace(/[\t\n\r]/g, "")
    .replaceAll(" ", "%20");
  const href = withoutTracker(given);
  return isSafeHref(href) ? href : null;
}

/** Google Docs sends its links through a page of its own. */
function withoutTracker(href: string): string {
  const through = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href);
  return (through && new URLSearchParams(through[1]).get("q")) || href;
}

/** Who is named at the end of a quotation said it. */
function setSpeaker(quote: Element): void {
  const source = [...quote.querySelectorAll("cite, footer")].at(-1);
  const speaker = source?.textContent?.trim().replace(/\s+/g, " ") ?? "";
  if (!source || speaker === "" || !quote.textContent?.trim().replace(/\s+/g, " ").endsWith(speaker)) return;
  source.remove();
  quote.setAttribute("data-speaker", speaker.replace(/^[—–-]\s*/, ""));
}

function leaveAttributes(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!/^(href|colspan|rowspan|data-speaker)$/.test(name)) element.removeAttribute(name);
}
