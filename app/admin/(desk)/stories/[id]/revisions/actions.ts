"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { listRevisedArticles } from "../../../../../../db/queries/desk/revisions";
import { restoreRevision } from "../../../../../../newsroom/revisions";
import { requireActor } from "../../../../session";
import { revisionsAddress } from "./revision-query";

const number = z.coerce.number().int().positive();
const restore = z.object({ storyId: number, articleId: number, version: number, revision: number });

/** Makes an older revision the article's text again, and shows what that changed. */
export async function restoreAction(form: FormData): Promise<void> {
  const person = await requireActor();
  const { storyId, ...wanted } = restore.parse(Object.fromEntries(form));
  const outcome = await restoreRevision(person, wanted);
  const article = (await listRevisedArticles(storyId)).find((one) => one.id === wanted.articleId);
  if (!article) redirect("/admin?failed=notFound");
  const { locale } = article;
  if (!outcome.ok)
    redirect(revisionsAddress(storyId, { locale, from: wanted.revision, to: article.version, failed: outcome.reason }));
  redirect(revisionsAddress(storyId, { locale, from: wanted.version, to: outcome.version, restored: wanted.revision }));
}
