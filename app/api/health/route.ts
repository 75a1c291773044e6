import { readSiteSettings } from "../../../db/queries/settings";

export const dynamic = "force-dynamic";

/** Whether this process answers and reads its database: 200 or 503, and no more is said. */
export async function GET(): Promise<Response> {
  try {
    await readSiteSettings();
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "failing" }, { status: 503 });
  }
}
