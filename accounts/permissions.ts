import { createAccessControl } from "better-auth/plugins/access";
import { defaultStatements } from "better-auth/plugins/admin/access";
import type { Role } from "../db/schema/auth";

const access = createAccessControl(defaultStatements);
const nothing = access.newRole({ user: [], session: [] });

/**
 * What better-auth's admin plug-in lets each role do through its own functions: nothing. They would write no audit entry,
 * and let the last administrator go; ours are in `people.ts`.
 */
export const permissions = {
  author: nothing,
  editor: nothing,
  chief: nothing,
  administrator: nothing,
} satisfies Record<Role, unknown>;

export { access };
