import cluster from "node:cluster";
import { BadEnvironment, type Environment, readEnvironment } from "../config/environment";
import { closeDatabase } from "../db/client";
import { migrateDatabase, NewerDatabase } from "../db/migrate";
import { prepareAccounts } from "./accounts";
import { type Background, startBackground } from "./background";
import { serve } from "./serve";
import { runWorkers } from "./workers";

const dev = process.argv.includes("--dev");

try {
  await start(readEnvironment());
} catch (error) {
  if (!(error instanceof BadEnvironment || error instanceof NewerDatabase || isPortError(error))) throw error;
  console.error(error.message);
  process.exit(error instanceof BadEnvironment ? 2 : 1);
}

async function start(environment: Environment): Promise<void> {
  if (cluster.isPrimary) migrateDatabase(environment.dataDir);
  if (cluster.isPrimary && environment.workers > 1 && !dev) {
    closeDatabase(environment.dataDir);
    let background: Background | undefined;
    return runWorkers(environment.workers, {
      onReady() {
        background = startBackground(console.error);
        void tell(environment);
      },
      async onStop() {
        await background?.stop();
        closeDatabase(environment.dataDir);
      },
    });
  }
  const server = await serve(environment, { dev });
  const background = cluster.isPrimary ? startBackground(console.error) : undefined;
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void Promise.resolve(background?.stop())
        .then(() => server.stop())
        .then(() => process.exit(0));
    });
  if (cluster.isPrimary) await tell(environment);
}

/** Once the port is ours: a start that fails must not make the link void that a running server printed. */
async function tell({ siteUrl }: Environment): Promise<void> {
  console.log(`Depesche: ${siteUrl}`);
  const news = await prepareAccounts(siteUrl);
  if (news) console.log(news);
}

function isPortError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && error.syscall === "listen";
}
