import type { EffectKind } from "../db/schema";
import { type Effect, failEffect, finishEffect, takeDueEffect } from "../newsroom/effects";

/** Does what an effect means. It may be called again with the same id, when a process died before it could say *done*. */
export type EffectHandler = (effect: Effect, signal: AbortSignal) => Promise<void>;

export interface SchedulerOptions {
  handlers: Readonly<Record<EffectKind, EffectHandler>>;
  report: (error: unknown) => void;
  /** How long the claim of a process holds that may have died. */
  leaseMs?: number;
}

/** How often it looks for what is due: one look at an index. */
const everyMs = 250;

/**
 * Does what follows from publications, each at its time and once, however many processes run this. Publication itself
 * never waits for it: what readers see is a question of time in the queries.
 */
export class Scheduler {
  private readonly stopped = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly options: SchedulerOptions) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look()
        .catch(this.options.report)
        .finally(() => !this.stopped.signal.aborted && this.start());
    }, everyMs);
  }

  /** Ends what it does now, which the next start takes up again. */
  async stop(): Promise<void> {
    this.stopped.abort();
    clearTimeout(this.timer);
    await this.looking;
  }

  /** Does all that is due, one after the other. Called by the timer; a test may call it itself. */
  async look(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      const effect = await takeDueEffect(Date.now(), this.options.leaseMs);
      if (!effect) return;
      await this.follow(effect);
    }
  }

  private async follow(effect: Effect): Promise<void> {
    const { handlers, report } = this.options;
    try {
      await handlers[effect.kind](effect, this.stopped.signal);
    } catch (error) {
      const nextAttemptAt = await failEffect(effect, error, Date.now());
      if (nextAttemptAt === null) report(new Error(`${effect.kind} (${effect.id}) was given up`, { cause: error }));
      return;
    }
    await finishEffect(effect, Date.now());
  }
}
