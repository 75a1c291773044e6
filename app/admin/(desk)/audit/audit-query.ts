import { z } from "zod";
import type { AuditFilterValues } from "../../../../components/desk/audit/audit-filters";
import type { AfterEntry, AuditFilter } from "../../../../db/queries/desk/audit";
import { auditGroups } from "../../../../db/schema";
import { isDay } from "../../../../i18n/addresses";
import { rangeOfDay } from "../../../../i18n/calendar";

type Asked = Record<string, string | string[] | undefined>;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const day = z.preprocess(first, z.string().refine(isDay).catch(""));

/** What an address can ask of the list. What is no filter is none. */
const query = z.object({
  who: z.preprocess(first, z.string().max(100).catch("")),
  group: z.preprocess(first, z.enum(auditGroups).or(z.literal("")).catch("")),
  from: day,
  to: day,
  story: z.preprocess(
    first,
    z
      .string()
      .trim()
      .regex(/^\d{1,15}$/)
      .catch(""),
  ),
  after: z.preprocess(
    first,
    z
      .string()
      .regex(/^\d{1,15}-\d{1,15}$/)
      .transform((key) => key.split("-").map(Number))
      .transform(([at = 0, id = 0]): AfterEntry | null => ({ at, id }))
      .catch(null),
  ),
});

/** The filter that an address asks for, and the values of its form. */
export function auditQuery(
  asked: Asked,
  timeZone: string,
): { filter: AuditFilter; values: AuditFilterValues; after: AfterEntry | null } {
  const { after, ...values } = query.parse(asked);
  const { who, group, from, to, story } = values;
  const filter: AuditFilter = {
    ...(who === "" ? {} : { actor: who }),
    ...(group === "" ? {} : { group }),
    ...(from === "" ? {} : { from: rangeOfDay(from, timeZone).from }),
    ...(to === "" ? {} : { to: rangeOfDay(to, timeZone).to }),
    ...(story === "" ? {} : { storyId: Number(story) }),
  };
  return { filter, values, after };
}

/** The same list from where a page of it ended, or from its beginning. */
export function auditAddress(values: AuditFilterValues, after: AfterEntry | null): string {
  const kept = Object.entries(values).filter(([, value]) => value !== "");
  const parameters = after ? [...kept, ["after", `${after.at}-${after.id}`]] : kept;
  return parameters.length === 0 ? "/admin/audit" : `/admin/audit?${new URLSearchParams(parameters)}`;
}
