import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { moveAddress } from "../db/queries/redirects";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import type { Rendered } from "./page-cache/page-cache";
import { subjectOf } from "./page-cache/subject";
import { renderOrRedirect } from "./redirects";

temporaryDatabase();

function ask(key: string, rendered: Rendered): Promise<Rendered> {
  const subject = subjectOf(key.split("?")[0] ?? "");
  if (!subject) throw new Error(`${key} is no page`);
  return renderOrRedirect(async () => rendered, reader())({ key, subject });
}

describe("an address where nothing stands", () => {
  it("leads to where what stood there stands now, with its query; else it is a 404", async () => {
    await inTransaction((tx) => moveAddress(tx, { from: "/de/alt", to: "/de/neu", at: 1 }));
    expect(await ask("/de/alt", { kind: "missing" })).toEqual({ kind: "moved", location: "/de/neu" });
    expect(await ask("/de/alt?page=2", { kind: "missing" })).toEqual({ kind: "moved", location: "/de/neu?page=2" });
    expect(await ask("/de/nie", { kind: "missing" })).toEqual({ kind: "missing" });
  });

  it("is never asked for where there is a page", async () => {
    const page = { kind: "page", status: 200, contentType: "text/html", body: Buffer.from("da") } as const;
    expect(await ask("/de/alt", page)).toBe(page);
  });
});
