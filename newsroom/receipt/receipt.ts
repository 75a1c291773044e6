import { setTimeout as sleep } from "node:timers/promises";
import type { Locale } from "../../i18n/locales";
import { askOwnSite } from "../own-site";
import type { PageKind } from "../pages-of";
import { type Expected, type ExpectedPage, expectationOf } from "./expectation";
import { look, type Sighting } from "./sighting";

/**
 * `out`: readers get the new state. `old`: they still get another; `headline` says which. `missing`: it ought to be there
 * and is not. `unreachable`: the address cannot be reached. `notExpected`: newer items have filled this page.
 */
export type Verdict = "out" | "old" | "missing" | "unreachable" | "notExpected";

export interface ReceiptLine {
  page: PageKind;
  address: string;
  verdict: Verdict;
  /** The headline (in a sitemap: the time) that stands there, of an old state. */
  headline?: string;
  /** The last HTTP status; null where nobody answered or nobody was asked. */
  status: number | null;
  /** How long after the receipt was asked for this was so, in milliseconds. */
  afterMs: number;
}

export type Receipt = { locale: Locale; headline: string | null } & (
  | { kind: "published" | "withdrawn"; lines: ReceiptLine[] }
  | { kind: "scheduled"; dueAt: number }
  | { kind: "none" }
);

/** A publication is on every page within a second; what is not out after three is told. */
const defaultPatienceMs = 3_000;
const pauseMs = 100;

/**
 * Looks, as a reader would, whether a story's present state is out: on its own page, its section, the front page, in
 * feeds and sitemap, in each of these languages.
 * @param wanted `patienceMs`: how long to wait for it
 */
export function takeReceipt(wanted: {
  storyId: number;
  locales: readonly Locale[];
  patienceMs?: number;
}): Promise<Receipt[]> {
  const { storyId, locales, patienceMs = defaultPatienceMs } = wanted;
  return Promise.all(locales.map((locale) => receiptOf(storyId, locale, patienceMs)));
}

async function receiptOf(storyId: number, locale: Locale, patienceMs: number): Promise<Receipt> {
  const expectation = await expectationOf(storyId, locale);
  const { headline } = expectation;
  if (expectation.kind === "scheduled") return { kind: "scheduled", locale, headline, dueAt: expectation.dueAt };
  if (expectation.kind === "none") return { kind: "none", locale, headline };
  const { expected, pages } = expectation;
  const lines = await Promise.all(pages.map((page) => lineOf(page, expected, patienceMs)));
  return { kind: expected.isWithdrawn ? "withdrawn" : "published", locale, headline, lines };
}

async function lineOf(page: ExpectedPage, expected: Expected, patienceMs: number): Promise<ReceiptLine> {
  const { kind, address } = page;
  if (!page.isExpected) return { page: kind, address, verdict: "notExpected", status: null, afterMs: 0 };
  const begun = Date.now();
  for (;;) {
    const sighting = await see(page, expected);
    const verdict = verdictOf(sighting, page, expected);
    const afterMs = Date.now() - begun;
    if (verdict === "out" || afterMs >= patienceMs) {
      const { status, headline } = sighting;
      const old = verdict === "old" && headline ? { headline } : {};
      return { page: kind, address, verdict, ...old, status: status === 0 ? null : status, afterMs };
    }
    await sleep(pauseMs);
  }
}

async function see(page: ExpectedPage, expected: Expected): Promise<Sighting> {
  try {
    return look(await askOwnSite(page.address), page, expected);
  } catch {
    // Refused, or too slow: all that a reader would learn of it.
    return { found: "failed", status: 0 };
  }
}

function verdictOf({ found }: Sighting, { kind }: ExpectedPage, { isWithdrawn }: Expected): Verdict {
  if (found === "failed") return "unreachable";
  if (found === "new") return "out";
  if (found === "old") return "old";
  // No trace of it: of a withdrawn article that is what every list has to show.
  return isWithdrawn && kind !== "article" ? "out" : "missing";
}
