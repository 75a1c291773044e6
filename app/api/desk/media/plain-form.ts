import { z } from "zod";
import { type PictureFailure, replacePicture, type Upload, uploadPicture } from "../../../../newsroom/media/library";
import { mostBytes } from "../../../../newsroom/media/refusal";
import type { Person } from "../../../../newsroom/rights";

/** A form is read into memory as a whole: two pictures of the largest size and what stands around them. */
const mostFormBytes = 2 * mostBytes + 100_000;

const replaced = z.object({ id: z.coerce.number().int().positive(), version: z.coerce.number().int().positive() });

/**
 * Takes the pictures of a plain form in, or one in the place of the picture `id`, and leads back to its page with what
 * became of them: `taken`, and a `failed` for each that was refused.
 */
export async function takeForm(person: Person, request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  // Without a length nothing would bound what is read.
  if (!(length <= mostFormBytes)) return backTo("/admin/pictures", { taken: 0, failed: ["formTooLarge"] });
  const form = await request.formData();
  const files = form.getAll("files").filter((entry): entry is File => entry instanceof File && entry.name !== "");
  const place = replaced.safeParse({ id: form.get("id"), version: form.get("version") });
  const page = place.success ? `/admin/pictures/${place.data.id}` : "/admin/pictures";
  const failed: string[] = [];
  for (const file of place.success ? files.slice(0, 1) : files) {
    const upload = { source: file.stream(), name: file.name };
    const outcome = place.success
      ? await replacePicture(person, { ...place.data, ...upload })
      : await uploadPicture(person, upload satisfies Upload);
    if (!outcome.ok) failed.push(outcome.reason satisfies PictureFailure["reason"]);
  }
  if (files.length === 0) failed.push("noFile");
  return backTo(page, { taken: Math.max(files.length - failed.length, 0), failed });
}

function backTo(page: string, { taken, failed }: { taken: number; failed: string[] }): Response {
  const told = new URLSearchParams([["taken", String(taken)], ...failed.map((reason) => ["failed", reason])]);
  return new Response(null, { status: 303, headers: { Location: `${page}?${told}` } });
}
