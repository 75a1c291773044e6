import { copyFile, mkdir, open, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readEnvironment } from "../../config/environment";
import { migrateDatabase } from "../../db/migrate";
import { readSiteSettings } from "../../db/queries/settings";
import { defaultLocale } from "../../i18n/locales";
import { type ExportedArticle, exportedArticles } from "../../newsroom/export/documents";
import { markdownOf } from "../../newsroom/export/markdown";
import { ninjsOf } from "../../newsroom/export/ninjs";
import { WxrWriter } from "../../newsroom/export/wxr";
import { type Command, UsageError } from "../command";
import { Progress } from "../progress";

const formats = ["ninjs", "wxr", "markdown"] as const;
type Format = (typeof formats)[number];

export const exportCommand: Command = {
  name: "export",
  usage: `FOLDER [--format ${formats.join("|")}]`,
  summary: [
    "Write all articles, whatever their state, and their pictures into a new folder, for any other system.",
    "ninjs        articles.jsonl: IPTC ninjs 3.1, one article a line (this is meant if nothing is said).",
    "wxr          site.xml: what WordPress imports.",
    "markdown     a folder for each language, with a file for each article.",
    "`import` takes the first two back with all that is in them: import FOLDER/articles.jsonl --media FOLDER",
    "Ends with 1 if a picture's file could not be had.",
  ].join("\n      "),
  async run(args) {
    const { folder, format } = parse(args);
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new UsageError(`The folder "${folder}" is not empty.`);
    migrateDatabase();
    const { siteUrl } = readEnvironment();
    const writer = await writerOf(format, { folder, siteUrl });
    const pictures = new Pictures(folder);
    const progress = new Progress("Export");
    let count = 0;
    for await (const article of exportedArticles({ siteUrl })) {
      await writer.write(article);
      for (const [from, to] of article.files) await pictures.copy(from, to);
      progress.step();
      count += 1;
    }
    await writer.end();
    progress.end();
    for (const file of pictures.missing) console.error(`${file}: this picture's file is not there`);
    console.log(`Exported: ${count} articles, ${pictures.copied} pictures, ${pictures.missing.length} failed.`);
    return pictures.missing.length > 0 ? 1 : 0;
  },
};

function parse(args: string[]): { folder: string; format: Format } {
  const { values, positionals } = read(args);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError("Name one folder.");
  const format = formats.find((one) => one === values.format);
  if (!format) throw new UsageError(`The format "${values.format}" is not known; there are: ${formats.join(", ")}.`);
  return { folder, format };
}

function read(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { format: { type: "string", default: "ninjs" } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

interface Writer {
  write(article: ExportedArticle): Promise<unknown>;
  end(): Promise<unknown>;
}

async function writerOf(format: Format, { folder, siteUrl }: { folder: string; siteUrl: string }): Promise<Writer> {
  if (format === "markdown") return markdownWriter(folder);
  const file = await open(join(folder, format === "ninjs" ? "articles.jsonl" : "site.xml"), "wx");
  if (format === "ninjs")
    return { write: (article) => file.write(`${JSON.stringify(ninjsOf(article))}\n`), end: () => file.close() };
  const { name } = await readSiteSettings();
  const wxr = new WxrWriter({ name: name[defaultLocale] ?? "", url: siteUrl });
  await file.write(wxr.begin());
  return {
    write: (article) => file.write(wxr.article(article)),
    async end() {
      await file.write(wxr.end());
      await file.close();
    },
  };
}

function markdownWriter(folder: string): Writer {
  return {
    async write(article) {
      const { path, content } = markdownOf(article);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content, { flag: "wx" });
    },
    async end() {},
  };
}

/** The pictures of an export, each once. */
class Pictures {
  private readonly seen = new Set<string>();
  readonly missing: string[] = [];
  copied = 0;

  constructor(private readonly folder: string) {}

  async copy(from: string, to: string): Promise<void> {
    if (this.seen.has(to)) return;
    this.seen.add(to);
    const target = join(this.folder, to);
    await mkdir(dirname(target), { recursive: true });
    try {
      await copyFile(join(readEnvironment().dataDir, "media", from), target);
      this.copied += 1;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      this.missing.push(from);
    }
  }
}
