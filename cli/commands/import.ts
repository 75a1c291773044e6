import { parseArgs } from "node:util";
import { migrateDatabase } from "../../db/migrate";
import { isEmptyNewsroom, listSectionKeys } from "../../db/queries/desk/newsroom";
import { inTransaction } from "../../db/transaction";
import { fillSections } from "../../demo/fill";
import { readDocuments } from "../../newsroom/wire/documents";
import { type ImportOutcome, importItem } from "../../newsroom/wire/import";
import { parseNinjs, type WireItem } from "../../newsroom/wire/ninjs";
import { sectionOf } from "../../newsroom/wire/sections";
import { type Command, UsageError } from "../command";
import { Progress } from "../progress";

export const importCommand: Command = {
  name: "import",
  usage: "FILE… [--format ninjs] [--section KEY] [--dry-run]",
  summary: "Take over news items: IPTC ninjs 1.x, one document in a file or one a line.",
  async run(args) {
    const { files, section, dryRun } = parse(args);
    migrateDatabase();
    if (await isEmptyNewsroom()) await fillSections();
    const sections = await listSectionKeys();
    if (section !== null && !sections.some((one) => one.key === section))
      throw new UsageError(
        `There is no section "${section}". The sections: ${sections.map((one) => one.key).join(", ")}.`,
      );
    const report = new Report(dryRun);
    const queue = new Batches(sections, section, report);
    for (const file of files) await readFile(file, queue, report);
    await queue.flush();
    return report.finish();
  },
};

interface Received {
  where: string;
  item: WireItem;
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "ninjs" },
        section: { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0) throw new UsageError("No file is named.");
    if (values.format !== "ninjs") throw new UsageError(`The format "${values.format}" is not known; there is: ninjs.`);
    return { files: positionals, section: values.section ?? null, dryRun: values["dry-run"] };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function readFile(file: string, queue: Batches, report: Report): Promise<void> {
  try {
    for await (const document of readDocuments(file)) {
      const where = `${file}:${document.line}`;
      if ("reason" in document) report.failed(where, document.reason);
      else await receive(document.json, where, queue, report);
    }
  } catch (error) {
    report.failed(file, error instanceof Error ? error.message : String(error));
  }
}

async function receive(json: unknown, where: string, queue: Batches, report: Report): Promise<void> {
  const parsed = parseNinjs(json);
  if (!parsed.ok) return report.failed(where, parsed.reason);
  report.dropped(parsed.item.dropped);
  await queue.add({ where, item: parsed.item });
}

/** Other writers wait while a batch commits, so its size follows the time that the last one took. */
const longestBatchMs = 30;

/** Items are written in batches, each in one transaction, short enough that no editor's save waits for long. */
class Batches {
  private size = 4;
  private waiting: Received[] = [];

  constructor(
    private readonly sections: { id: number; key: string }[],
    private readonly fixedSection: string | null,
    private readonly report: Report,
  ) {}

  async add(received: Received): Promise<void> {
    this.waiting.push(received);
    if (this.waiting.length >= this.size) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length === 0) return;
    const begun = performance.now();
    try {
      for (const outcome of await this.write(batch)) this.report.done(outcome);
    } catch (error) {
      await this.oneByOne(batch, error);
    }
    const took = performance.now() - begun;
    this.size = Math.max(1, Math.min(64, Math.round((batch.length * longestBatchMs) / Math.max(took, 1))));
  }

  private async write(batch: Received[]): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = [];
    try {
      await inTransaction(async (tx) => {
        for (const { item } of batch) outcomes.push(await importItem(tx, item, this.sectionFor(item), by()));
        if (this.report.dryRun) throw new OnlyTried();
      });
    } catch (error) {
      if (!(error instanceof OnlyTried)) throw error;
    }
    return outcomes;
  }

  /** One item that the database refuses must not take its batch along. */
  private async oneByOne(batch: Received[], error: unknown): Promise<void> {
    const [only] = batch;
    if (batch.length === 1 && only) {
      this.report.failed(only.where, error instanceof Error ? error.message : String(error));
      return;
    }
    for (const received of batch) {
      this.waiting = [received];
      await this.flush();
    }
  }

  private sectionFor(item: WireItem): number {
    const own = this.sections.map((section) => section.key);
    const key = this.fixedSection ?? sectionOf(item.subjects, own) ?? fallback;
    const section = this.sections.find((one) => one.key === key) ?? this.sections[0];
    if (!section) throw new Error("the newsroom has no section");
    return section.id;
  }
}

/** Rolls a dry run back, after it saw what the database says. */
class OnlyTried extends Error {}

/** Where an item goes that names no section of ours. */
const fallback = "society";

function by() {
  return { actor: "cli", at: Date.now() };
}

class Report {
  private readonly counts = new Map<ImportOutcome, number>();
  private readonly droppedMarkup = new Map<string, number>();
  private failures = 0;
  private readonly progress = new Progress("Import");

  constructor(readonly dryRun: boolean) {}

  done(outcome: ImportOutcome): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
    this.progress.step();
  }

  failed(where: string, reason: string): void {
    this.failures += 1;
    this.progress.line(`${where}: ${reason}`);
  }

  dropped(markup: Record<string, number>): void {
    for (const [name, count] of Object.entries(markup))
      this.droppedMarkup.set(name, (this.droppedMarkup.get(name) ?? 0) + count);
  }

  finish(): number {
    this.progress.end();
    const counts = [...this.counts].map(([outcome, count]) => `${count} ${outcome}`);
    const summary = [...counts, `${this.failures} failed`].join(", ");
    console.log(this.dryRun ? `No item was written. It would be: ${summary}.` : `Imported: ${summary}.`);
    const markup = [...this.droppedMarkup].map(([name, count]) => `${name} ${count}`);
    if (markup.length > 0) console.log(`Markup that articles have no place for: ${markup.join(", ")}.`);
    return this.failures > 0 ? 1 : 0;
  }
}
