import { z } from "zod";
import { listPeople } from "../../../../../db/queries/desk/people";
import { findDeskText } from "../../../../../db/queries/desk/story";
import { saveAs } from "../../../../../newsroom/issuing";
import { problemsOf, typedArticle } from "../../../../../newsroom/typed-article";
import { currentCaller } from "../../caller";
import { answer, readDeskRequest } from "../../request";

const save = z.object({
  /** The version that the text was written on. */
  version: z.number().int().positive(),
  tab: z.string().min(1).max(64),
  content: typedArticle,
});

interface Context {
  params: Promise<{ id: string }>;
}

/** Saves an article as it is typed. What it answers is a `SaveAnswer` (components/desk/editor/autosave.ts). */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const person = await currentCaller();
  if (!person) return answer(401, { kind: "signedOut" });
  const articleId = Number((await params).id);
  const read = await readDeskRequest(request, save);
  if (!read.ok)
    return read.error
      ? answer(400, { kind: "refused", reason: "fields", fields: problemsOf(read.error) })
      : read.response;
  const { version, tab, content } = read.value;
  const outcome = await saveAs(person, { articleId, version, tab, content });
  if (outcome.ok) return saved(articleId, outcome.version);
  if (outcome.reason === "takenOver") return answer(409, { kind: "takenOver", by: outcome.by });
  if (outcome.reason === "versionConflict") return conflict(articleId);
  return answer(outcome.reason === "notFound" ? 404 : 403, { kind: "refused", reason: outcome.reason });
}

/** With the slug, which the headline may have changed. */
async function saved(articleId: number, version: number): Promise<Response> {
  const text = await findDeskText(articleId);
  return answer(200, { kind: "saved", version, slug: text?.content.slug ?? "" });
}

async function conflict(articleId: number): Promise<Response> {
  const [theirs, people] = await Promise.all([findDeskText(articleId), listPeople()]);
  if (!theirs) return answer(404, { kind: "refused", reason: "notFound" });
  const by = people.find((one) => one.id === theirs.actor)?.name ?? theirs.actor;
  return answer(409, { kind: "conflict", version: theirs.version, content: theirs.content, by });
}
