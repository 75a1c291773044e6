import { z } from "zod";
import { type PictureFilter, pictureFilters } from "../../../../db/queries/desk/pictures";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const list = (value: unknown) => (value === undefined ? [] : [value].flat());

/** What an address can ask of the library, and what became of an upload without script. */
const query = z.object({
  text: z.preprocess(first, z.string().max(200).catch("")),
  filter: z.preprocess(first, z.enum(pictureFilters).or(z.literal("")).catch("")),
  after: z.preprocess(first, z.coerce.number().int().positive().optional().catch(undefined)),
  taken: z.preprocess(first, z.coerce.number().int().nonnegative().catch(0)),
  failed: z.preprocess(list, z.array(z.string().max(40)).max(100).catch([])),
});

export type LibraryQuery = z.infer<typeof query>;
export type SearchParams = Record<string, string | string[] | undefined>;

export function libraryQuery(searchParams: SearchParams): LibraryQuery {
  return query.parse({ text: "", filter: "", ...searchParams });
}

/** The same search from where a page of it ended. */
export function libraryAddress({ text, filter }: { text: string; filter: PictureFilter | "" }, after?: number): string {
  const given = new URLSearchParams({ text, filter, ...(after === undefined ? {} : { after: String(after) }) });
  for (const name of ["text", "filter"]) if (given.get(name) === "") given.delete(name);
  return `/admin/pictures${given.size === 0 ? "" : `?${given}`}`;
}
