import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

const program = "test-results/newsroom-steps.mjs";

function depesche(env: NodeJS.ProcessEnv, args: string[]): string {
  return execFileSync(process.execPath, ["dist/cli.js", ...args], { env, encoding: "utf8", stdio: "pipe" });
}

/** A production server on a newsroom of its own, empty at first, and what else is done to that newsroom. */
export class OwnServer {
  readonly site: string;
  readonly dataDir = mkdtempSync(join(tmpdir(), "depesche-own-"));
  readonly env: NodeJS.ProcessEnv & { NODE_ENV: "production" };
  /** What it has printed since its last start. */
  printed = "";
  private child: ChildProcess | undefined;
  private hasProgram = false;

  constructor(port: number) {
    this.site = `http://localhost:${port}`;
    const settings = { DATA_DIR: this.dataDir, PORT: String(port), SITE_URL: this.site, TIME_ZONE: "Europe/Minsk" };
    this.env = { ...process.env, ...settings, NODE_ENV: "production" };
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  async start(more: Record<string, string> = {}): Promise<void> {
    this.printed = "";
    const env = { ...this.env, ...more };
    const child = spawn(process.execPath, ["dist/server.js"], { env, stdio: ["ignore", "pipe", "inherit"] });
    this.child = child;
    await new Promise<void>((ready, failed) => {
      child.stdout?.on("data", (chunk) => {
        this.printed += String(chunk);
        if (this.printed.includes("Depesche: ")) ready();
      });
      child.once("exit", (status) => failed(new Error(`ended with ${status}`)));
    });
  }

  /** @returns with what status it ended, null if by the signal itself. */
  stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    const { child } = this;
    this.child = undefined;
    return new Promise((resolve) => {
      if (!child || child.exitCode !== null) return resolve(child?.exitCode ?? null);
      child.once("exit", (status) => resolve(status));
      child.kill(signal);
    });
  }

  /** Ends it, and its newsroom too. */
  async close(): Promise<void> {
    await this.stop("SIGKILL");
    rmSync(this.dataDir, { recursive: true, force: true });
    if (this.hasProgram) rmSync(program, { force: true });
  }

  /** A command of `depesche`. @returns what it printed. */
  run(...args: string[]): string {
    return depesche(this.env, args);
  }

  /** Imports a wire item; the first brings the sections with it. */
  import(number: number, more: Record<string, unknown>): void {
    const file = join(this.dataDir, `${number}.json`);
    const stamps = { uri: `urn:x:${number}`, language: "de", versioncreated: new Date().toISOString() };
    writeFileSync(file, JSON.stringify({ ...stamps, body_text: "Text.", ...more }));
    this.run("import", file, "--section", "sport");
  }

  /** Takes a step at the desk, in a process of its own as the command line would. @see newsroom-steps.ts */
  step<Result = unknown>(name: string, given: object): Result {
    if (!this.hasProgram)
      buildSync({
        ...{ entryPoints: ["e2e/newsroom-steps.ts"], outfile: program, bundle: true, packages: "external" },
        ...{ format: "esm", platform: "node" },
      });
    this.hasProgram = true;
    const args = [program, name, JSON.stringify(given)];
    return JSON.parse(execFileSync(process.execPath, args, { env: this.env, encoding: "utf8" })) as Result;
  }
}
