import { z } from "zod";
import { BadBody, parseBody } from "../content/schema";
import { longestOf } from "./lengths";

/** What is wrong with a field, by a word that the desk has a sentence for. */
export type FieldProblem = "tooLong" | "badForm";

const line = (name: keyof typeof longestOf) => z.string().max(longestOf[name], { error: "tooLong" });
const optionalLine = (name: keyof typeof longestOf) => line(name).nullable();

const body = z.unknown().transform((json, context) => {
  try {
    return parseBody(json);
  } catch (error) {
    if (!(error instanceof BadBody)) throw error;
    context.issues.push({ code: "custom", message: "badForm", input: json });
    return z.NEVER;
  }
});

/** An article as an editor's page sends it; a slug only where somebody wrote one. */
export const typedArticle = z.object({
  headline: line("headline"),
  lead: line("lead"),
  body,
  slug: z
    .string()
    .max(longestOf.slug, { error: "tooLong" })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "badForm" })
    .exactOptional(),
  datelinePlace: optionalLine("datelinePlace"),
  datelineDate: z.number().int().nullable(),
  byline: optionalLine("byline"),
  pictureCaption: optionalLine("pictureCaption"),
  searchTitle: optionalLine("searchTitle"),
  searchDescription: optionalLine("searchDescription"),
});
export type TypedArticle = z.infer<typeof typedArticle>;

/** The first problem of each field of what was typed. */
export function problemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  for (const { path, message } of error.issues) {
    // The article stands as `content` in what is sent.
    const field = path.find((part) => part !== "content");
    problems[String(field ?? "")] ??= message === "tooLong" ? "tooLong" : "badForm";
  }
  return problems;
}
