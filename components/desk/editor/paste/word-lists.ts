interface Level {
  list: HTMLElement;
  depth: number;
}

/** Word writes list items as paragraphs of a class, with the bullet as text: makes lists of them. */
export function joinWordLists(body: HTMLElement): void {
  let open: Level[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6")) {
    const depth = depthOf(paragraph);
    if (depth === null) continue;
    // The list goes on only where nothing stands between.
    if (open[0] && previousElement(paragraph) !== open[0].list) open = [];
    const list = listAt(paragraph, depth, open);
    const item = document.createElement("li");
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

/** From 1; null for what is no item. */
function depthOf(paragraph: HTMLElement): number | null {
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.getAttribute("style") ?? "");
  return level ? Number(level[1]) : null;
}

function listAt(paragraph: HTMLElement, depth: number, open: Level[]): HTMLElement {
  const marker = takeMarker(paragraph);
  while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
  const last = open.at(-1);
  if (last?.depth === depth) return last.list;
  const list = document.createElement(/^\(?([0-9]+|[a-zа-я]|[ivx]+)[.)]/i.test(marker) ? "ol" : "ul");
  const item = last?.list.lastElementChild;
  if (item) item.append(list);
  else paragraph.before(list);
  open.push({ list, depth });
  return list;
}

/** `<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>` */
function takeMarker(paragraph: HTMLElement): string {
  const marker = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  marker?.remove();
  return marker?.textContent?.trim() ?? "";
}

function previousElement(paragraph: Element): Element | null {
  return paragraph.previousElementSibling;
}
