import { setImmediate as nextTurn } from "node:timers/promises";

interface Job<Result> {
  task: () => Promise<Result>;
  waiting: number;
  promise: Promise<Result>;
  begin: () => void;
}

/** Renders at once, in one process: they take turns on one thread, and more of them only hold more memory. */
const defaultAtOnce = 2;

/**
 * Renders one per address at a time, bounded in number, those that most readers wait for first and renewals last.
 * Between two of them the event loop goes round, so that a rush of renders never starves the hits.
 */
export class RenderQueue<Result> {
  private readonly jobs = new Map<string, Job<Result>>();
  private readonly queued = new Set<string>();
  private running = 0;

  constructor(private readonly atOnce = defaultAtOnce) {}

  /** A reader waits for this. */
  wanted(key: string, task: () => Promise<Result>): Promise<Result> {
    const job = this.job(key, task);
    job.waiting += 1;
    return job.promise;
  }

  /** Nobody waits; a failure is the next reader's to see. */
  renew(key: string, task: () => Promise<Result>): void {
    if (!this.jobs.has(key)) this.job(key, task).promise.catch(() => undefined);
  }

  private job(key: string, task: () => Promise<Result>): Job<Result> {
    const known = this.jobs.get(key);
    if (known) return known;
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const job: Job<Result> = { task, waiting: 0, promise: begun.then(() => this.run(key, task)), begin };
    this.jobs.set(key, job);
    this.queued.add(key);
    queueMicrotask(() => this.next());
    return job;
  }

  private async run(key: string, task: () => Promise<Result>): Promise<Result> {
    try {
      return await task();
    } finally {
      this.jobs.delete(key);
      void this.afterTurn();
    }
  }

  private async afterTurn(): Promise<void> {
    await nextTurn();
    this.running -= 1;
    this.next();
  }

  private next(): void {
    while (this.running < this.atOnce) {
      const key = this.mostWanted();
      if (key === null) return;
      this.queued.delete(key);
      this.running += 1;
      this.jobs.get(key)?.begin();
    }
  }

  private mostWanted(): string | null {
    let best: string | null = null;
    let most = -1;
    for (const key of this.queued) {
      const waiting = this.jobs.get(key)?.waiting ?? 0;
      if (waiting > most) [best, most] = [key, waiting];
    }
    return best;
  }
}
