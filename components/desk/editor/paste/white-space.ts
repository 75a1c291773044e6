/** Elements that begin a line of their own. */
const blocks =
  "p,div,section,article,main,header,footer,aside,nav,address,center,details,summary,fieldset,pre,blockquote,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,table,thead,tbody,tfoot,tr,td,th,caption,figcaption";

/** Two line breaks were meant for a new paragraph; one beside a block, as Google Docs has it, for nothing. */
export function setBreaks(body: HTMLElement): void {
  for (const one of body.querySelectorAll("br")) {
    if (!one.isConnected) continue;
    const next = nextThing(one);
    if (isBreak(next)) startParagraph(one, next);
    else if (!next || isBlock(next) || isBlock(previousThing(one))) one.remove();
  }
}

/** Space as HTML folds it; Word's filling no-break spaces are spaces, those within numbers and dates stay. */
export function foldSpace(body: HTMLElement): void {
  for (const text of textsIn(body)) {
    const folded = (text.textContent ?? "")
      .replace(/[\t\n\f\r ]+/g, " ")
      .replace(/ \u00a0+|\u00a0+ |\u00a0{2,}/g, " ")
      .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, "");
    const begun = isBlock(text.previousSibling) ? folded.trimStart() : folded;
    text.textContent = isBlock(text.nextSibling) ? begun.trimEnd() : begun;
  }
  for (const block of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6"))
    if (block.textContent?.trim() === "" && !block.closest("td, th, li")) block.remove();
}

/** Puts what stands before two breaks, back to the last block, into a paragraph. */
function startParagraph(first: Element, second: Element): void {
  const { parentElement: parent } = first;
  const paragraph = document.createElement("p");
  for (let node = first.previousSibling; node && !isBlock(node); node = first.previousSibling) paragraph.prepend(node);
  if (parent?.localName === "p") {
    // A paragraph cannot stand in one: before it, then.
    parent.before(paragraph);
    second.remove();
    return first.remove();
  }
  first.before(paragraph);
  second.remove();
  first.remove();
}

function textsIn(body: HTMLElement): Node[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
  return texts;
}

function isBlock(node: Node | null): boolean {
  return node instanceof Element && node.matches(blocks);
}

function isBreak(node: Node | null): node is Element {
  return node instanceof Element && node.localName === "br";
}

function nextThing(node: Node): Node | null {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && next.textContent?.trim() === "") next = next.nextSibling;
  return next;
}

function previousThing(node: Node): Node | null {
  let previous = node.previousSibling;
  while (previous?.nodeType === Node.TEXT_NODE && previous.textContent?.trim() === "")
    previous = previous.previousSibling;
  return previous;
}
