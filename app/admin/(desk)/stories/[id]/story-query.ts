import { notFound } from "next/navigation";
import { z } from "zod";
import { isLocale, type Locale } from "../../../../../i18n/locales";

export interface StoryPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const number = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
const languages = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => [given ?? []].flat().filter((one): one is Locale => isLocale(one)));

/** The story of an address, a 404 where it names none, and the languages that its `locale` parameters name. */
export async function storyQuery({ params, searchParams }: StoryPageProps) {
  const id = number.safeParse((await params).id);
  if (!id.success) notFound();
  return { storyId: id.data, locales: languages.parse((await searchParams).locale) };
}
