import cluster from "node:cluster";
import { BadEnvironment, type Environment, readEnvironment } from "../config/environment";
import { closeDatabase } from "../db/client";
import { migrateDatabase, NewerDatabase } from "../db/migrate";
import { prepareAccounts } from "./accounts";
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
    return runWorkers(environment.workers, () => void tell(environment).finally(() => closeDatabase()));
  }
  const server = await serve(environment, { dev });
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void server.stop().then(() => process.exit(0));
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
