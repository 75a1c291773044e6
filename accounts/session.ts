import { z } from "zod";
import { roles } from "../db/schema/auth";
import { locales } from "../i18n/locales";
import { auth } from "./auth";

const locale = z.enum(locales);

const sessionShape = z.object({
  session: z.object({ id: z.string(), createdAt: z.date() }),
  user: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    /** The languages it may publish in. One that the newsroom gave up is no reason to lock anybody out. */
    locales: z.array(z.string()).transform((given) => given.flatMap((one) => locale.safeParse(one).data ?? [])),
    uiLocale: locale.catch(locales[0]),
    twoFactorEnabled: z.boolean().nullish().transform(Boolean),
    banned: z.boolean().nullish().transform(Boolean),
  }),
});

/** Who is at the desk, by which session. */
export type DeskSession = z.infer<typeof sessionShape>;

/** The session that a request's cookies name, or null. Writes nothing: for pages, which can set no cookie. */
export async function readSession(headers: Headers): Promise<DeskSession | null> {
  return parse(await auth().api.getSession({ headers, query: { disableRefresh: true } }));
}

/** The same for an action, which can: a session in use lives on. @returns also Set-Cookie lines for the answer. */
export async function renewSession(headers: Headers): Promise<{ session: DeskSession | null; cookies: string[] }> {
  const { headers: answer, response } = await auth().api.getSession({ headers, returnHeaders: true });
  return { session: parse(response), cookies: answer.getSetCookie() };
}

/** Ending a ban's sessions is one thing, and asking each time is another: a banned account has no session. */
function parse(given: unknown): DeskSession | null {
  if (given === null) return null;
  const session = sessionShape.parse(given);
  return session.user.banned ? null : session;
}
