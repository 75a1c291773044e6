import { z } from "zod";
import type { FilterValues } from "../../../components/desk/list/story-filters";
import { type After, deskStates, type StoryFilter, type Todo, todos } from "../../../db/queries/desk/stories";
import { isDay } from "../../../i18n/addresses";
import { rangeOfDay } from "../../../i18n/calendar";
import { isLocale, type Locale } from "../../../i18n/locales";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const text = z.preprocess(first, z.string().max(200).catch(""));
const day = z.preprocess(first, z.string().refine(isDay).catch(""));

/** What an address can ask of the list. What is no filter is none: an editor's old bookmark still shows the list. */
const query = z.object({
  todo: z.preprocess(first, z.enum(todos).nullable().catch(null)),
  state: z.preprocess(first, z.enum(deskStates).or(z.literal("")).catch("")),
  locale: z.preprocess(first, z.custom<Locale>(isLocale).or(z.literal("")).catch("")),
  section: text,
  author: text,
  from: day,
  to: day,
  text,
  after: z.preprocess(
    first,
    z
      .string()
      .regex(/^\d{1,15}-\d{1,15}$/)
      .transform((key) => key.split("-").map(Number))
      .transform(([savedAt = 0, id = 0]): After | null => ({ savedAt, id }))
      .catch(null),
  ),
});

export interface ListQuery {
  filter: StoryFilter;
  values: FilterValues;
  todo: Todo | null;
  after: After | null;
}

/** The filter that an address asks for, and the values of its form. */
export function listQuery(
  searchParams: Record<string, string | string[] | undefined>,
  desk: { personId: string; sections: { id: number; key: string }[]; timeZone: string },
): ListQuery {
  const { todo, after, ...values } = query.parse({ section: "", author: "", text: "", ...searchParams });
  const { state, locale, section, author, from, to } = values;
  const filter: StoryFilter = {
    ...(state === "" ? {} : { state }),
    ...(locale === "" ? {} : { locale }),
    ...(section === "" ? {} : { sectionId: desk.sections.find((one) => one.key === section)?.id }),
    ...(author === "" ? {} : { authorId: author === "me" ? desk.personId : author }),
    ...(from === "" ? {} : { from: rangeOfDay(from, desk.timeZone).from }),
    ...(to === "" ? {} : { to: rangeOfDay(to, desk.timeZone).to }),
    ...(values.text.trim() === "" ? {} : { text: values.text.trim() }),
  };
  return { filter, values, todo, after };
}

/** The same list from where a page of it ended. */
export function addressAfter(searchParams: Record<string, string | string[] | undefined>, after: After): string {
  const given = Object.entries(searchParams).flatMap(([name, value]) => {
    const one = first(value);
    return typeof one === "string" && one !== "" && name !== "after" ? [[name, one]] : [];
  });
  return `/admin?${new URLSearchParams([...given, ["after", `${after.savedAt}-${after.id}`]])}`;
}
