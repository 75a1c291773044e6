import { BadEnvironment } from "../config/environment";
import { closeDatabase } from "../db/client";
import { NewerDatabase } from "../db/migrate";
import { type Command, UsageError } from "./command";
import { exportCommand } from "./commands/export";
import { importCommand } from "./commands/import";
import { prepareCommand } from "./commands/prepare";
import { userCommand } from "./commands/user";

const commands: Command[] = [exportCommand, importCommand, prepareCommand, userCommand];

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help") return help();
  const command = commands.find((one) => one.name === name);
  if (!command)
    return fail(`There is no command "${name}". The commands: ${commands.map((one) => one.name).join(", ")}.`, 2);
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError)
      return fail(`${error.message}\nUsage: npm run depesche -- ${name} ${command.usage}`, 2);
    if (error instanceof BadEnvironment || error instanceof NewerDatabase) return fail(error.message, 2);
    throw error;
  } finally {
    closeOpen();
  }
}

function help(): number {
  console.log("npm run depesche -- COMMAND …\n");
  for (const { name, usage, summary } of commands) console.log(`  ${`${name} ${usage}`.trim()}\n      ${summary}`);
  console.log("  help\n      This list.");
  return 0;
}

function fail(message: string, status: number): number {
  console.error(message);
  return status;
}

function closeOpen(): void {
  try {
    closeDatabase();
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error;
  }
}
