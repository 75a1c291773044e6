import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readEnvironment } from "../../config/environment";
import type { PictureKind } from "../../content/pictures";
import { type Inspected, inspect } from "./decode";
import { writeFiles } from "./files";
import { mostBytes, type RefusalReason, Refused, refusalOf } from "./refusal";
import { type PictureWords, readWords } from "./words";

/** A picture whose files lie in `DATA_DIR/media`, with what its file said of it. Sizes are in pixels, upright. */
export interface StoredPicture {
  hash: string;
  width: number;
  height: number;
  kind: PictureKind;
  words: PictureWords;
}

export type TakenIn = { ok: true; picture: StoredPicture } | { ok: false; reason: RefusalReason };

/**
 * Takes a picture in from a stream: bounded while it is read, kept in a file and not in memory, looked at before it is
 * decoded, made anew in every size. Files are named by the hash of what came in, so doing it again changes nothing. Run
 * it before the transaction that names them.
 */
export async function takeIn(source: Source, dataDir = readEnvironment().dataDir): Promise<TakenIn> {
  const taken = await takeInAs(store, source, dataDir);
  return taken.ok ? { ok: true, picture: taken.stored } : taken;
}

/** The same, with what is made of the file left to `storeAs`, which may raise a refusal. */
export async function takeInAs<Stored>(
  storeAs: (inspected: Inspected, hash: string, folder: string) => Promise<Stored>,
  source: Source,
  dataDir = readEnvironment().dataDir,
): Promise<{ ok: true; stored: Stored } | { ok: false; reason: RefusalReason }> {
  const work = async (path: string, folder: string) => storeAs(await inspect(path), await hashOf(path), folder);
  try {
    const stored = await withFile(source, dataDir, (path, folder) => oneAtATime(() => work(path, folder)));
    return { ok: true, stored };
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === null) throw error;
    return { ok: false, reason };
  }
}

/** The same for bytes that are good for certain, where no reader waits beside it. @throws for what is no picture */
export function storePicture(bytes: Buffer, dataDir = readEnvironment().dataDir): Promise<StoredPicture> {
  return withFile([bytes], dataDir, async (path, folder) => store(await inspect(path), await hashOf(path), folder));
}

export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Gives what comes in as a file to `use`; nothing of it is left when that is done. */
async function withFile<Result>(
  source: Source,
  dataDir: string,
  use: (path: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(dataDir, "media");
  const path = join(folder, "incoming", randomUUID());
  try {
    await receive(source, path);
    return await use(path, folder);
  } finally {
    await rm(path, { force: true });
  }
}

async function store(inspected: Inspected, hash: string, folder: string): Promise<StoredPicture> {
  await writeFiles(inspected, hash, folder);
  const { width, height, kind } = inspected;
  return { hash, width, height, kind, words: readWords(inspected) };
}

async function receive(source: Source, path: string): Promise<void> {
  const folder = join(path, "..");
  await mkdir(folder, { recursive: true });
  await dropLeftovers(folder);
  await pipeline(source, boundedTo(mostBytes), createWriteStream(path, { flags: "wx" }));
}

function boundedTo(most: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      seen += chunk.length;
      if (seen > most) done(new Refused("tooManyBytes"));
      else done(null, chunk);
    },
  });
}

/** What a killed process left behind. No upload takes so long. */
const abandonedAfterMs = 3_600_000;

async function dropLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(join(folder, name), { force: true });
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Next's bundle holds several instances of this module; they share one line (see `db/client.ts`). */
const holder = globalThis as { [key: symbol]: Promise<unknown> | undefined };
const line = Symbol.for("depesche.pictures");

/** A decoded picture takes some 300 MB and every core: one at a time, the others wait in their files. */
function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = holder[line] ?? Promise.resolve();
  const result = before.then(work);
  holder[line] = result.catch(() => undefined);
  return result;
}
