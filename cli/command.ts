/** What an operator types after `npm run depesche --`. */
export interface Command {
  name: string;
  /** The arguments, as a manual shows them. */
  usage: string;
  summary: string;
  /** @returns the exit status: 0 done, 1 done in part or failed, 2 called wrongly. */
  run(args: string[]): Promise<number>;
}

/** Raised by a command that was called wrongly; the message says how. */
export class UsageError extends Error {}
