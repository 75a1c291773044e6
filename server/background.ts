import { keepHouse } from "../newsroom/housekeeping";
import { warmPages } from "../newsroom/warming";
import { Scheduler } from "./scheduler";

const hourMs = 3_600_000;

export interface Background {
  stop(): Promise<void>;
}

/** What one process does for all, beside serving: what follows from publications, and the housekeeping. */
export function startBackground(report: (error: unknown) => void): Background {
  const scheduler = new Scheduler({ handlers: { "pages.warm": warmPages }, report });
  scheduler.start();
  let keeping: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    keeping = keepHouse(Date.now()).catch(report);
  }, hourMs);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([scheduler.stop(), keeping]);
    },
  };
}
