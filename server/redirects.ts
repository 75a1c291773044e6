import type { Queries } from "../db/client";
import { redirectOf } from "../db/queries/redirects";
import type { Render } from "./render";

/** Renders, and where there is no page looks whether there was one: one question on the way to a 404, none on any other. */
export function renderOrRedirect(render: Render, queries: Queries): Render {
  return async (wanted) => {
    const rendered = await render(wanted);
    if (rendered.kind !== "missing") return rendered;
    const [path = "", query] = wanted.key.split("?");
    const location = redirectOf(queries, path);
    if (location === null) return rendered;
    return { kind: "moved", location: query === undefined ? location : `${location}?${query}` };
  };
}
