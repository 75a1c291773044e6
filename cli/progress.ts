/** A count that moves on a terminal; elsewhere a line for every thousand, and no control characters. */
export class Progress {
  private count = 0;
  private shownAt = 0;
  private readonly terminal = process.stderr.isTTY;

  constructor(private readonly title: string) {}

  step(): void {
    this.count += 1;
    if (this.terminal) this.show();
    else if (this.count % 1000 === 0) console.error(`${this.title}: ${this.count}`);
  }

  /** A line of its own, above the moving count. */
  line(text: string): void {
    if (this.terminal) process.stderr.write("\r\u001b[K");
    console.error(text);
  }

  end(): void {
    if (this.terminal && this.shownAt > 0) process.stderr.write("\r\u001b[K");
  }

  private show(): void {
    if (Date.now() - this.shownAt < 100) return;
    this.shownAt = Date.now();
    process.stderr.write(
      `\r\u001b[K${this.title}: ${this.count} ${"▒".repeat(Math.min(40, Math.ceil(this.count / 25)))}`,
    );
  }
}
