import { z } from "zod";
import { readEnvironment } from "../../../../config/environment";
import { type LogoFailure, logoSchemes, removeLogo, uploadLogo } from "../../../../newsroom/logo";
import { mostBytes } from "../../../../newsroom/media/refusal";
import type { Person } from "../../../../newsroom/rights";
import { currentCaller } from "../caller";
import { isSameOrigin } from "../same-origin";

/** A form is read into memory as a whole: one picture of the largest size and what stands around it. */
const mostFormBytes = mostBytes + 100_000;

const fields = z.object({
  step: z.enum(["upload", "remove"]),
  scheme: z.enum(logoSchemes),
  version: z.coerce.number().int().nonnegative(),
});

/** Takes the newsroom's logo from a plain form, or takes it off, and leads back to the settings with what became of it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnvironment().siteUrl)) return backTo({ failed: "forbidden" });
  const person = await currentCaller();
  if (!person) return backTo({ failed: "signedOut" });
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  // Without a length nothing would bound what is read.
  if (!(length <= mostFormBytes)) return backTo({ failed: "tooManyBytes" });
  const form = await request.formData().catch(() => new FormData());
  const read = fields.safeParse(
    Object.fromEntries(["step", "scheme", "version"].map((name) => [name, form.get(name)])),
  );
  if (!read.success) return backTo({ failed: "versionConflict" });
  const { step, ...wanted } = read.data;
  const outcome =
    step === "remove" ? await removeLogo(person, wanted) : await upload(person, wanted, form.get("files"));
  return outcome.ok ? backTo({ logo: step }) : backTo({ failed: outcome.reason });
}

async function upload(
  person: Person,
  wanted: Pick<z.infer<typeof fields>, "scheme" | "version">,
  file: FormDataEntryValue | null,
): Promise<{ ok: true } | { ok: false; reason: LogoFailure["reason"] | "noFile" }> {
  if (!(file instanceof File) || file.name === "") return { ok: false, reason: "noFile" };
  return uploadLogo(person, { ...wanted, source: file.stream() });
}

function backTo(told: { logo: string } | { failed: LogoFailure["reason"] | "noFile" | "signedOut" }): Response {
  const address = `/admin/settings?${new URLSearchParams(told)}#logo`;
  return new Response(null, { status: 303, headers: { Location: address } });
}
