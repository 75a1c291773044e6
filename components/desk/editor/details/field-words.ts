import { useTranslations } from "next-intl";
import type { FieldProblem } from "../../../../newsroom/typed-article";
import type { DraftView } from "../article-draft";
import { type Fields, slugForm } from "../typed";

/** What is wrong with a field: what the page sees itself, or what the server said. */
export function useFieldErrors({ fields, state }: DraftView): (name: keyof Fields | "body") => string | undefined {
  const t = useTranslations();
  const words: Record<FieldProblem, string> = {
    tooLong: t("DeskEditor.tooLong"),
    badForm: t("DeskEditor.badForm"),
  };
  const refused = state.kind === "refused" ? (state.fields ?? {}) : {};
  return (name) => {
    if (name === "slug" && fields.slug !== undefined && !slugForm.test(fields.slug)) return t("DeskEditor.badSlug");
    const problem = refused[name];
    return problem === undefined ? undefined : words[problem === "tooLong" ? "tooLong" : "badForm"];
  };
}
