import type { Found, Reader, ReadingOptions } from "./document";
import { readFeed } from "./feeds";
import { readGhost } from "./ghost";
import { readJsonFeed } from "./json-feed";
import { readNewsMl } from "./newsml-g2";
import { readNinjs } from "./ninjs";
import { readDocuments } from "./reading/documents";
import { encodingOf, headOf } from "./reading/pieces";
import { readWxr } from "./wxr";

async function* ninjsDocuments(options: ReadingOptions): AsyncGenerator<Found> {
  for await (const read of readDocuments(options)) {
    const { line, next } = read;
    if ("reason" in read) yield { line, next, kind: "broken", name: "", reason: read.reason };
    else yield { line, next, ...readNinjs(read.json) };
  }
}

const newsMlRoots = new Set(
  "newsItem packageItem conceptItem knowledgeItem planningItem catalogItem newsMessage NewsML nitf contentSet".split(
    " ",
  ),
);

const readers = {
  ninjs: ninjsDocuments,
  wxr: readWxr,
  "newsml-g2": readNewsMl,
  ghost: readGhost,
  feed: readFeed,
  "json-feed": readJsonFeed,
} satisfies Record<string, Reader>;

export type Format = keyof typeof readers;
export const formats = Object.keys(readers) as Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(readers, name);
}

export function readerOf(format: Format): Reader {
  return readers[format];
}

/** What a file is by its first bytes, whatever it is called; null for what is none of these. @throws when unreadable */
export async function formatOf(file: string): Promise<Format | null> {
  const bytes = await headOf(file);
  const { encoding, mark } = encodingOf(bytes);
  const head = new TextDecoder(encoding.startsWith("utf-16") ? encoding : "utf-8").decode(bytes.subarray(mark));
  if (/^\s*[[{]/.test(head)) return formatOfJson(head);
  return formatOfXml(head);
}

function formatOfJson(head: string): Format {
  if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head)) return "json-feed";
  return /^\s*\{\s*"(?:db"\s*:\s*\[|(?:meta|data)"\s*:\s*\{)/.test(head) ? "ghost" : "ninjs";
}

function formatOfXml(head: string): Format | null {
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(head.replace(/<!--[\s\S]*?-->/g, ""))?.[1];
  if (root === "rss" && /wordpress\.org\/export\/|<wp:wxr_version/.test(head)) return "wxr";
  if (root !== undefined && newsMlRoots.has(root)) return "newsml-g2";
  return root === "rss" || root === "RDF" || root === "feed" ? "feed" : null;
}
