import { notFound, permanentRedirect } from "next/navigation";
import { z } from "zod";
import { isLocale, type Locale } from "../../i18n/locales";

/** What Next hands to a page. */
export interface PageProps<Names extends string = never> {
  params: Promise<Record<Names | "locale", string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The language of an address, or its 404 page. */
export function localeOf(parameter: string): Locale {
  return isLocale(parameter) ? parameter : notFound();
}

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Pages are addressed by number up to here, and by day beyond: no list makes the database skip more. */
export const lastPage = 50;

const query = z.object({
  page: z.preprocess(first, z.string().optional()),
  section: z.preprocess(first, z.string().max(80).optional()),
});

/**
 * The page number and section that a list was asked for.
 * A number in another spelling (`01`, `1`) is redirected to the canonical one; what is no page of any list is a 404.
 */
export async function listQuery(
  searchParams: PageProps["searchParams"],
  canonical: (number: number, section: string | undefined) => string,
): Promise<{ number: number; section: string | undefined }> {
  const { page, section } = query.parse(await searchParams);
  if (page === undefined) return { number: 1, section };
  if (!/^\d{1,6}$/.test(page)) notFound();
  const number = Number(page);
  if (number < 1 || number > lastPage) notFound();
  if (number === 1 || String(number) !== page) permanentRedirect(canonical(number, section));
  return { number, section };
}
