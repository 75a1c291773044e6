import { z } from "zod";
import { readEnvironment } from "../../../../config/environment";
import { findPicture, listPictures } from "../../../../db/queries/desk/pictures";
import { isLocale, type Locale } from "../../../../i18n/locales";
import { type PictureFailure, uploadPicture } from "../../../../newsroom/media/library";
import { mostBytes } from "../../../../newsroom/media/refusal";
import { may } from "../../../../newsroom/rights";
import { currentCaller } from "../caller";
import { isSameOrigin } from "../same-origin";
import { pickable } from "./pickable";
import { takeForm } from "./plain-form";

const pageSize = 24;

const query = z.object({
  text: z.string().max(200).catch(""),
  after: z.coerce.number().int().positive().optional().catch(undefined),
  locale: z.custom<Locale>(isLocale).optional().catch(undefined),
});

/** The library as the picker asks for it: `text` and, where a page of it ended, `after`; alt texts in `locale`. */
export async function GET(request: Request): Promise<Response> {
  const person = await currentCaller();
  if (!person) return refuse("signedOut");
  const { text, after, locale } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { pictures, next } = await listPictures({ text }, { limit: pageSize, after });
  return Response.json({ pictures: pictures.map((one) => pickable(one, locale ?? person.uiLocale)), next });
}

/**
 * Takes one picture in: its bytes are the body, its name stands percent-encoded in `X-File-Name`. A plain form, from a
 * browser without script, is answered with the way back to its page.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, readEnvironment().siteUrl)) return refuse("forbidden");
  const person = await currentCaller();
  if (!person) return refuse("signedOut");
  if (!may(person, "media.upload")) return refuse("forbidden");
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) return takeForm(person, request);
  if (Number(request.headers.get("content-length")) > mostBytes) return refuse("tooManyBytes");
  if (!request.body) return refuse("empty");
  const name = nameIn(request.headers.get("x-file-name"));
  const outcome = await uploadPicture(person, { source: request.body, name });
  if (!outcome.ok) return refuse(outcome.reason);
  const picture = await findPicture(outcome.id);
  if (!picture) return refuse("notFound");
  const { isKnown } = outcome;
  return Response.json({ picture: pickable(picture, person.uiLocale), isKnown }, { status: isKnown ? 200 : 201 });
}

function nameIn(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "");
  } catch {
    return "";
  }
}

/** The statuses of what is not simply a picture that we do not take (422). */
const statuses: Readonly<Record<string, number>> = {
  signedOut: 401,
  forbidden: 403,
  notFound: 404,
  tooManyBytes: 413,
  svg: 415,
  notAccepted: 415,
  heicUnreadable: 415,
  diskFull: 507,
};

function refuse(reason: PictureFailure["reason"] | "signedOut"): Response {
  return Response.json({ reason }, { status: statuses[reason] ?? 422 });
}
