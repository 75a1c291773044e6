import { z } from "zod";
import { findDeskText } from "../../../../../../db/queries/desk/story";
import { beat, leave, takeOver } from "../../../../../../newsroom/presence";
import { currentPerson } from "../../../../../admin/session";
import { answer, readDeskRequest } from "../../../request";

const call = z.object({ tab: z.string().min(1).max(64), what: z.enum(["beat", "takeOver", "leave"]) });
const steps = { beat, takeOver, leave };

interface Context {
  params: Promise<{ id: string }>;
}

/** A tab says that it is there, that it takes over, or goodbye; it is told who else is there, and the version. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  // Not as `currentCaller` does: a tab that somebody left open beats too, and must not keep them signed in for good.
  const person = await currentPerson();
  if (!person) return answer(401, { ok: false, reason: "signedOut" });
  const articleId = Number((await params).id);
  const read = await readDeskRequest(request, call);
  if (!read.ok) return read.response;
  const { tab, what } = read.value;
  const outcome = await steps[what](person, { articleId, tab });
  if (!outcome.ok) return answer(outcome.reason === "notFound" ? 404 : 403, outcome);
  const text = await findDeskText(articleId);
  return answer(200, { ...outcome, version: text?.version ?? 0 });
}
