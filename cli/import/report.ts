import type { ImportOutcome } from "../../newsroom/wire/import";
import { Progress } from "../progress";

/** What became of one item. */
export type Outcome = ImportOutcome | "linked" | "left out" | "failed";

/** The order of the sums: what came first in a file hangs on how its batches fell. */
const outcomes = [
  "new",
  "scheduled",
  "draft",
  "updated",
  "unchanged",
  "withdrawn",
  "linked",
  "left out",
] as const satisfies readonly Outcome[];

export interface ReportedItem {
  /** The file and the line. */
  where: string;
  /** What people know it by. */
  name: string;
  outcome: Outcome;
  reason?: string | null;
  /** What was left out of it, by name. */
  dropped?: Readonly<Record<string, number>>;
}

/** Says of each item what became of it, and of all of them how many. */
export class Report {
  private readonly counts = new Map<Outcome, number>();
  private readonly dropped = new Map<string, number>();
  private readonly progress = new Progress("Import");

  /** @param options.isBrief to print only what failed, and the sums */
  constructor(private readonly options: { isDryRun: boolean; isBrief: boolean }) {}

  item({ where, name, outcome, reason, dropped = {} }: ReportedItem): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    for (const [one, times] of Object.entries(dropped)) this.dropped.set(one, (this.dropped.get(one) ?? 0) + times);
    this.progress.step();
    const left = inWords(Object.entries(dropped));
    if (outcome === "failed") {
      this.progress.line(`${where}: ${reason}${name === "" ? "" : ` – ${short(name)}`}`);
      return;
    }
    if (this.options.isBrief) return;
    const words = [outcome, reason ? `(${reason})` : "", left === "" ? "" : `without ${left}`];
    console.log(`${where}: ${short(name)}: ${words.filter((one) => one !== "").join(" ")}`);
  }

  note(line: string): void {
    this.progress.line(line);
  }

  /** @returns the exit status */
  finish(): number {
    this.progress.end();
    const failures = this.counts.get("failed") ?? 0;
    const happened = outcomes.filter((outcome) => this.counts.has(outcome));
    const summary = [...happened.map((outcome) => `${this.counts.get(outcome)} ${outcome}`), `${failures} failed`];
    console.log(
      this.options.isDryRun
        ? `No item was written. It would be: ${summary.join(", ")}.`
        : `Imported: ${summary.join(", ")}.`,
    );
    if (this.dropped.size > 0) console.log(`What articles have no place for: ${inWords([...this.dropped])}.`);
    return failures > 0 ? 1 : 0;
  }
}

const longestName = 80;

function short(name: string): string {
  const line = name.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd().toWellFormed()}…` : line;
}

function inWords(counts: [string, number][]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(", ");
}
