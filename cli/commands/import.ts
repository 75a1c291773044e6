import { parseArgs } from "node:util";
import { migrateDatabase } from "../../db/migrate";
import { isEmptyNewsroom, listSectionKeys } from "../../db/queries/desk/newsroom";
import { fillSections } from "../../demo/fill";
import { isLocale, locales } from "../../i18n/locales";
import { formats, isFormat } from "../../newsroom/wire/formats";
import { PictureFolder } from "../../newsroom/wire/pictures";
import { type Command, UsageError } from "../command";
import { Batches } from "../import/batches";
import { FileImport, type ImportOptions } from "../import/file";
import { Report } from "../import/report";

export const importCommand: Command = {
  name: "import",
  usage:
    "FILE… [--format FORMAT] [--section KEY] [--language LANGUAGE] [--media FOLDER] [--from-start] [--brief] [--dry-run]",
  summary: [
    "Take over what other systems send or export; each item is reported with what became of it.",
    `--format     ${formats.join(", ")}; without it, a file's first bytes tell.`,
    "--section    the section of everything; without it, an item's own subjects tell.",
    `--language   what an item is taken for that is in none of this newsroom's languages (${locales.join(", ")}).`,
    "--media      the folder that the pictures' files are in (WordPress: wp-content/uploads); none are fetched.",
    "--from-start an import that was interrupted goes on where it was, but not with this.",
    "--brief      report failures and sums alone.",
    "--dry-run    write nothing, and say what would be done; pictures are not looked at.",
    "Ends with 1 if an item or a file could not be taken.",
  ].join("\n      "),
  async run(args) {
    const { files, section, isBrief, ...options } = parse(args);
    migrateDatabase();
    if (await isEmptyNewsroom()) await fillSections();
    const sections = await listSectionKeys();
    if (section !== null && !sections.some((one) => one.key === section))
      throw new UsageError(
        `There is no section "${section}". The sections: ${sections.map((one) => one.key).join(", ")}.`,
      );
    const report = new Report({ ...options, isBrief });
    const batches = new Batches({ sections, section, isDryRun: options.isDryRun, report });
    const reading = new FileImport(options, { batches, report, pictures: new PictureFolder(options.media) });
    for (const file of files) await reading.read(file);
    return report.finish();
  },
};

interface Call extends ImportOptions {
  files: string[];
  section: string | null;
  isBrief: boolean;
}

function parse(args: string[]): Call {
  const { values, positionals } = read(args);
  const { format = null, language = null } = values;
  if (positionals.length === 0) throw new UsageError("No file is named.");
  if (format !== null && !isFormat(format))
    throw new UsageError(`The format "${format}" is not known; there are: ${formats.join(", ")}.`);
  if (language !== null && !isLocale(language))
    throw new UsageError(`"${language}" is none of this newsroom's languages; they are: ${locales.join(", ")}.`);
  return {
    ...{ files: positionals, format, language, section: values.section ?? null, media: values.media ?? null },
    ...{ isBrief: values.brief, isDryRun: values["dry-run"], fromStart: values["from-start"] },
  };
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        section: { type: "string" },
        language: { type: "string" },
        media: { type: "string" },
        "from-start": { type: "boolean", default: false },
        brief: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
