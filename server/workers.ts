import cluster from "node:cluster";

/** A worker that dies this soon was not killed by chance: the next one is started later each time. */
const soonMs = 10_000;
const longestPauseMs = 30_000;

export interface WorkersOptions {
  /** Once all of them serve. */
  onReady: () => void;
  /** Before the end: what this process itself does ends with it. */
  onStop: () => Promise<void>;
}

/** Runs so many server processes, replaces those that die, and passes a stop on to all. */
export function runWorkers(count: number, { onReady, onStop }: WorkersOptions): void {
  let stopping = false;
  let pauseMs = 0;
  let ready = 0;
  let stopped: Promise<void> = Promise.resolve();
  const end = () => void stopped.finally(() => process.exit(0));
  const begun = new Map<number, number>();
  const fork = () => {
    const worker = cluster.fork();
    begun.set(worker.id, Date.now());
  };
  cluster.on("listening", () => {
    ready += 1;
    if (ready === count) onReady();
  });
  cluster.on("exit", (worker, code, signal) => {
    const lived = Date.now() - (begun.get(worker.id) ?? 0);
    begun.delete(worker.id);
    if (stopping) return begun.size === 0 ? end() : undefined;
    // Wrong settings or a port in use do not mend themselves.
    if (ready < count && code !== 0 && code !== null) process.exit(code);
    pauseMs = lived < soonMs ? Math.min(Math.max(500, pauseMs * 2), longestPauseMs) : 0;
    console.error(
      `A server process ended (${signal ?? code}); another is started${pauseMs > 0 ? ` in ${pauseMs} ms` : ""}.`,
    );
    setTimeout(fork, pauseMs);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stopped = onStop();
      for (const worker of Object.values(cluster.workers ?? {})) worker?.kill("SIGTERM");
    });
  for (let number = 0; number < count; number += 1) fork();
}
