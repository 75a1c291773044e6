import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { plainPicture, type WireDocument, type WirePicture } from "./document";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** All pictures that a document shows, at its head and in its text, with what is known of each; each address once. */
export function shownPictures(document: WireDocument): WirePicture[] {
  const known = new Map(document.bodyPictures.map((one) => [one.href, one]));
  const inText = imagesIn(document).map(({ href, alt }) => {
    const picture = known.get(href) ?? plainPicture({ href });
    return { ...picture, alt: picture.alt || alt };
  });
  const all = [...(document.picture ? [document.picture] : []), ...inText];
  return [...new Map(all.toReversed().map((one) => [one.href, one])).values()].toReversed();
}

function imagesIn({ body }: WireDocument): { href: string; alt: string }[] {
  if (!("html" in body) || !/<img/i.test(body.html)) return [];
  const found: { href: string; alt: string }[] = [];
  const waiting: HtmlNode[] = [...parseFragment(body.html).childNodes];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (!("tagName" in node)) continue;
    const attribute = (name: string) =>
      "attrs" in node ? (node.attrs.find((one) => one.name === name)?.value ?? "") : "";
    if (node.tagName === "img") found.push({ href: attribute("src"), alt: attribute("alt") });
    else waiting.push(...node.childNodes);
  }
  return found;
}
