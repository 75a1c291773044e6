import { z } from "zod";
import type { Chosen } from "../../../../../../components/desk/revisions/revision-list";
import { isLocale, type Locale } from "../../../../../../i18n/locales";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const version = z.preprocess(first, z.coerce.number().int().positive().nullable().catch(null));

/** What an address can ask of the revisions; what makes no sense is not asked. */
const query = z.object({
  locale: z.preprocess(first, z.custom<Locale>(isLocale).nullable().catch(null)),
  from: version,
  to: version,
  before: version,
  restored: version,
  failed: z.preprocess(
    first,
    z.enum(["forbidden", "notFound", "versionConflict", "wrongState"]).nullable().catch(null),
  ),
});

export type RevisionQuery = z.infer<typeof query>;

export function revisionQuery(searchParams: Record<string, string | string[] | undefined>): RevisionQuery {
  const none = { locale: null, from: null, to: null, before: null, restored: null, failed: null };
  const { from, to, ...rest } = query.parse({ ...none, ...searchParams });
  // The older one first, in whichever column it was chosen.
  return from !== null && to !== null && from > to ? { ...rest, from: to, to: from } : { ...rest, from, to };
}

export function storyIdOf(id: string): number | null {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : null;
}

/** The address of the revisions of a story's article. */
export function revisionsAddress(
  storyId: number,
  asked: { locale: Locale } & Partial<Chosen> & { before?: number | null; restored?: number; failed?: string },
): string {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  );
  return `/admin/stories/${storyId}/revisions?${new URLSearchParams(given)}`;
}
