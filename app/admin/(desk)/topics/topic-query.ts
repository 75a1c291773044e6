import { z } from "zod";
import type { AfterTaxon } from "../../../../db/queries/desk/taxonomy";
import { type TopicKind, topicKinds } from "../../../../db/schema";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** What an address can ask of the list of topics. */
const query = z.object({
  kind: z.preprocess(first, z.enum(topicKinds).catch("project")),
  text: z.preprocess(first, z.string().trim().max(200).catch("")),
  edit: z.preprocess(first, z.coerce.number().int().positive().nullable().catch(null)),
  after: z.preprocess(
    first,
    z
      .string()
      .regex(/^\d{1,10}-\d{1,15}$/)
      .transform((key) => key.split("-").map(Number))
      .transform(([position = 0, id = 0]): AfterTaxon | null => ({ position, id }))
      .catch(null),
  ),
});

export type TopicQuery = z.infer<typeof query>;

export function topicQuery(searchParams: Record<string, string | string[] | undefined>): TopicQuery {
  return query.parse({ kind: undefined, text: "", edit: null, after: null, ...searchParams });
}

/** The address of a list of topics, or of a page of it. */
export function topicsAddress({ kind, text, after }: { kind: TopicKind; text: string; after: AfterTaxon | null }) {
  const given = new URLSearchParams({ kind });
  if (text !== "") given.set("text", text);
  if (after) given.set("after", `${after.position}-${after.id}`);
  return `/admin/topics?${given}`;
}
