import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const program = "test-results/newsroom-steps.mjs";

/** A server on an empty newsroom of its own, and what a desk does there. */
export class OwnServer {
  readonly site: string;
  private readonly dataDir = mkdtempSync(join(tmpdir(), "depesche-own-"));
  private readonly env: NodeJS.ProcessEnv;
  private child: ChildProcess | undefined;

  constructor(port: number) {
    this.site = `http://localhost:${port}`;
    const settings = { DATA_DIR: this.dataDir, PORT: String(port), SITE_URL: this.site, TIME_ZONE: "Europe/Minsk" };
    this.env = { ...process.env, ...settings, NODE_ENV: "production" };
  }

  async start(): Promise<void> {
    await build({
      ...{ entryPoints: ["e2e/newsroom-steps.ts"], outfile: program, bundle: true, packages: "external" },
      ...{ format: "esm", platform: "node" },
    });
    const child = spawn(process.execPath, ["dist/server.js"], {
      env: this.env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.child = child;
    await new Promise<void>((ready, failed) => {
      child.stdout?.on("data", (chunk) => String(chunk).includes("Depesche: ") && ready());
      child.once("exit", (status) => failed(new Error(`ended with ${status}`)));
    });
  }

  stop(): void {
    this.child?.kill("SIGKILL");
    rmSync(this.dataDir, { recursive: true, force: true });
    rmSync(program, { force: true });
  }

  /** Takes a step at the desk, in a process of its own as the command line would. @see newsroom-steps.ts */
  step<Result = unknown>(name: string, given: object): Result {
    const args = [program, name, JSON.stringify(given)];
    return JSON.parse(execFileSync(process.execPath, args, { env: this.env, encoding: "utf8" })) as Result;
  }
}
