import { headers } from "next/headers";
import { pathHeader } from "../../config/desk-headers";

/** A path of the desk to go on to, from what an address or a form says; anything else is the desk's first page. */
export function deskPath(given: unknown): string {
  const isOurs = typeof given === "string" && /^\/admin(?:[/?][\w\-./?=&%]*)?$/.test(given) && !given.includes("//");
  return isOurs && !/^\/admin\/(sign-in|invite|reset)(?:[/?]|$)/.test(given) ? given : "/admin";
}

/** The path that this request is for. */
export async function askedPath(): Promise<string> {
  const [path = "", query] = ((await headers()).get(pathHeader) ?? "").split("?");
  const kept = new URLSearchParams(query);
  // Next's own, of a page that its script asks for.
  kept.delete("_rsc");
  return deskPath(kept.size > 0 ? `${path}?${kept}` : path);
}
