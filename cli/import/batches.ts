import { inTransaction, type Transaction } from "../../db/transaction";
import type { Position } from "../../newsroom/wire/document";
import { importItem } from "../../newsroom/wire/import";
import type { WireItem } from "../../newsroom/wire/item";
import type { Mark } from "../../newsroom/wire/marks";
import { sectionFor } from "../../newsroom/wire/sections";
import type { Outcome, Report } from "./report";

interface Received {
  where: string;
  item: WireItem;
  /** Where the reading can go on behind it. */
  next: Position | null;
}

/** Other writers wait while a batch commits, so its size follows the time that the last one took. */
const longestBatchMs = 30;

/** Items are written in batches, each in one transaction, short enough that no editor's save waits for long. */
export class Batches {
  private size = 4;
  private waiting: Received[] = [];
  private mark: Mark | null = null;
  private items = 0;

  constructor(
    private readonly options: {
      sections: { id: number; key: string }[];
      section: string | null;
      isDryRun: boolean;
      report: Report;
    },
  ) {}

  /** The items that follow are of this file. */
  begin(mark: Mark): void {
    this.mark = mark;
    this.items = mark.itemsBefore;
  }

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
      for (const [index, outcome] of (await this.write(batch)).entries()) this.tell(batch[index], outcome);
      this.items += batch.length;
    } catch (error) {
      await this.oneByOne(batch, error);
    }
    const took = performance.now() - begun;
    this.size = Math.max(1, Math.min(64, Math.round((batch.length * longestBatchMs) / Math.max(took, 1))));
  }

  private tell(received: Received | undefined, outcome: Outcome): void {
    if (!received) return;
    const { where, item } = received;
    const reason = outcome === "draft" || outcome === "withdrawn" ? item.statusNote : null;
    this.options.report.item({ where, name: item.headline, outcome, reason, dropped: item.dropped });
  }

  private async write(batch: Received[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const by = { actor: "cli", at: Date.now() };
    const { sections: own, section: fixed } = this.options;
    try {
      await inTransaction(async (tx) => {
        for (const { item } of batch)
          outcomes.push(await importItem(tx, item, await sectionFor(tx, item, { own, fixed, by }), by));
        if (this.options.isDryRun) throw new OnlyTried();
        await this.setMark(tx, batch, by.at);
      });
    } catch (error) {
      if (!(error instanceof OnlyTried)) throw error;
    }
    return outcomes;
  }

  private async setMark(tx: Transaction, batch: Received[], at: number): Promise<void> {
    const last = batch.at(-1)?.next;
    if (last) await this.mark?.set(tx, last, { items: this.items + batch.length, at });
  }

  /** One item that the database refuses must not take its batch along. */
  private async oneByOne(batch: Received[], error: unknown): Promise<void> {
    const [only] = batch;
    if (batch.length === 1 && only) {
      const reason = error instanceof Error ? error.message : String(error);
      this.options.report.item({ where: only.where, name: only.item.headline, outcome: "failed", reason });
      return;
    }
    for (const received of batch) {
      this.waiting = [received];
      await this.flush();
    }
  }
}

/** Rolls a dry run back, after it saw what the database says. */
class OnlyTried extends Error {}
