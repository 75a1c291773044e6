import { defaultLocale, isLocale, type Locale } from "../../i18n/locales";
import { type Found, Unreadable, type WireDocument } from "../../newsroom/wire/document";
import { type Format, formatOf, readerOf } from "../../newsroom/wire/formats";
import { itemFrom } from "../../newsroom/wire/item";
import { Mark } from "../../newsroom/wire/marks";
import { linkPackage } from "../../newsroom/wire/packages";
import type { PictureFolder, TakenPicture } from "../../newsroom/wire/pictures";
import { shownPictures } from "../../newsroom/wire/shown-pictures";
import type { Batches } from "./batches";
import type { Report } from "./report";

export interface ImportOptions {
  /** Null: each file tells by its first bytes. */
  format: Format | null;
  language: Locale | null;
  media: string | null;
  isDryRun: boolean;
  fromStart: boolean;
}

/** Reads files into batches, one after the other. */
export class FileImport {
  /** Pictures of this import by the uris of their items, for packages that come after them. */
  private readonly pictureByUri = new Map<string, number>();

  constructor(
    private readonly options: ImportOptions,
    private readonly parts: { batches: Batches; report: Report; pictures: PictureFolder },
  ) {}

  async read(file: string): Promise<void> {
    const { batches, report } = this.parts;
    try {
      const format = this.options.format ?? (await formatOf(file));
      if (format === null) throw new Unreadable(1, "it is in none of the formats that are known");
      const mark = await Mark.of(file);
      const from = this.options.fromStart || this.options.isDryRun ? null : mark.from;
      if (from) report.note(`${file}: goes on at line ${from.line}, ${mark.itemsBefore} items were done before.`);
      batches.begin(mark);
      await this.readAll(file, { format, from, mark });
    } catch (error) {
      await batches.flush();
      const reason = error instanceof Error ? error.message : String(error);
      const line = error instanceof Unreadable && error.line > 0 ? `:${error.line}` : "";
      report.item({ where: `${file}${line}`, name: "", outcome: "failed", reason });
    }
  }

  private async readAll(
    file: string,
    { format, from, mark }: { format: Format; from: Mark["from"]; mark: Mark },
  ): Promise<void> {
    try {
      const { media } = this.options;
      for await (const found of readerOf(format)({ file, from, hasMedia: media !== null }))
        await this.receive(found, `${file}:${found.line}`);
    } finally {
      await this.parts.batches.flush();
      if (!this.options.isDryRun) await mark.clear();
    }
  }

  private async receive(found: Found, where: string): Promise<void> {
    const { report } = this.parts;
    if (found.kind === "broken") report.item({ where, name: found.name, outcome: "failed", reason: found.reason });
    else if (found.kind === "left") report.item({ where, name: found.name, outcome: "left out", reason: found.reason });
    else if (found.kind === "picture") await this.receivePicture(found, where);
    else if (found.kind === "package") await this.receivePackage(found, where);
    else await this.receiveDocument(found, where);
  }

  private async receiveDocument(found: Extract<Found, { kind: "document" }>, where: string): Promise<void> {
    const { document } = found;
    const ids = await this.takePictures(document);
    const { language } = this.options;
    const parsed = itemFrom(document, { language, pictureOf: (href) => ids.get(href) ?? null });
    if (parsed.ok) await this.parts.batches.add({ where, item: parsed.item, next: found.next });
    else
      this.parts.report.item({
        where,
        name: document.headline || document.uri,
        outcome: "failed",
        reason: parsed.reason,
      });
  }

  /** The library's pictures for all that a document shows. */
  private async takePictures(document: WireDocument): Promise<Map<string, number>> {
    const ids = new Map<string, number>();
    if (this.options.media === null || this.options.isDryRun) return ids;
    const locale = this.localeOf(document.language);
    for (const picture of shownPictures(document)) {
      const taken = await this.parts.pictures.take(picture, locale);
      if (taken.ok) ids.set(picture.href, taken.id);
    }
    return ids;
  }

  private async receivePicture(found: Extract<Found, { kind: "picture" }>, where: string): Promise<void> {
    const { uri, picture } = found;
    const taken: TakenPicture = this.options.isDryRun
      ? { ok: false, reason: "a dry run takes no pictures" }
      : await this.parts.pictures.take(picture, this.localeOf(found.language));
    if (taken.ok) this.pictureByUri.set(uri, taken.id);
    const name = picture.caption || picture.alt || uri;
    if (taken.ok) this.parts.report.item({ where, name, outcome: "new", reason: "a picture, in the library" });
    else this.parts.report.item({ where, name, outcome: "left out", reason: `a picture: ${taken.reason}` });
  }

  private async receivePackage(found: Extract<Found, { kind: "package" }>, where: string): Promise<void> {
    const { report, batches } = this.parts;
    // What it holds together may still wait to be written.
    await batches.flush();
    const { missing, isLinked } = await linkPackage(found, (uri) => this.pictureByUri.get(uri));
    const reason =
      missing.length > 0 ? `a package; not here: ${missing.join(", ")}` : `a package of ${found.refs.length} items`;
    report.item({ where, name: found.name, outcome: isLinked ? "linked" : "left out", reason });
  }

  private localeOf(language: string | null): Locale {
    const said = (language ?? "").toLowerCase().split(/[-_]/)[0];
    return isLocale(said) ? said : (this.options.language ?? defaultLocale);
  }
}
