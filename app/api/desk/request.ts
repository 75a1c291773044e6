import type { z } from "zod";
import { readEnvironment } from "../../../config/environment";
import { isSameOrigin } from "./same-origin";

/** The JSON of the longest body in UTF-8 (`content/schema.ts`), and the rest of an article. */
const mostBytes = 5_000_000;

type Read<Value> = { ok: true; value: Value } | { ok: false; response: Response; error?: z.ZodError };

/**
 * What a page of the desk sent to one of its own addresses, or the answer that says why it is not taken: a page of
 * another site sent it (OWASP: cross-site request forgery), it is too long, or it has not the form.
 */
export async function readDeskRequest<Value>(request: Request, schema: z.ZodType<Value>): Promise<Read<Value>> {
  if (!isSameOrigin(request.headers, readEnvironment().siteUrl)) return refused(403, "foreign");
  const text = await readText(request);
  if (text === null) return refused(413, "tooLong");
  const json = parse(text);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ...refused(400, "fields"), error: parsed.error };
}

/** Answers that nothing keeps. */
export function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

function refused(status: number, reason: string) {
  return { ok: false, response: answer(status, { kind: "refused", reason }) } as const;
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > mostBytes) return null;
    parts.push(part.value);
  }
  return Buffer.concat(parts).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
