import { describe, expect, it } from "vitest";
import { type Role, roles } from "../db/schema/auth";
import { type Action, actions, may, type Person, type Target } from "./rights";

const person = (role: Role): Person => ({ id: "me", name: "Ich", role, locales: ["de"] });

/** For each action: who may do it, from author to administrator. `y` yes, `-` no. */
const table: Record<Action, { own: string; other: string }> = {
  "story.create": { own: "yyyy", other: "yyyy" },
  "story.write": { own: "yyyy", other: "-yyy" },
  "article.write": { own: "yyyy", other: "-yyy" },
  "article.submit": { own: "yyyy", other: "-yyy" },
  "article.return": { own: "-yyy", other: "-yyy" },
  "article.approve": { own: "-yyy", other: "-yyy" },
  "article.publish": { own: "-yyy", other: "-yyy" },
  "article.correct": { own: "-yyy", other: "-yyy" },
  "article.withdraw": { own: "--yy", other: "--yy" },
  "comment.write": { own: "yyyy", other: "yyyy" },
  "frontPage.place": { own: "--yy", other: "--yy" },
  "taxonomy.write": { own: "--yy", other: "--yy" },
  "term.write": { own: "-yyy", other: "-yyy" },
  "media.upload": { own: "yyyy", other: "yyyy" },
  "media.write": { own: "yyyy", other: "-yyy" },
  "audit.read": { own: "--yy", other: "--yy" },
  "settings.write": { own: "---y", other: "---y" },
  "user.manage": { own: "---y", other: "---y" },
};

const answers = (action: Action, target: Target) =>
  roles.map((role) => (may(person(role), action, target) ? "y" : "-")).join("");

describe("a right", () => {
  it.each(actions)("is given by role: %s", (action) => {
    expect(answers(action, { locale: "de", authorId: "me" })).toBe(table[action].own);
    expect(answers(action, { locale: "de", authorId: "somebody" })).toBe(table[action].other);
    expect(answers(action, { locale: "de", authorId: null })).toBe(table[action].other);
  });

  it("of an editor ends at the languages given to them; a chief's does not", () => {
    const elsewhere = { locale: "ru", authorId: "me" } as const;
    for (const action of actions.filter((one) => one.startsWith("article."))) {
      expect(may(person("editor"), action, elsewhere), action).toBe(false);
      expect(may(person("chief"), action, elsewhere), action).toBe(true);
    }
  });

  it("of an author ends with publication", () => {
    const own = { locale: "de", authorId: "me" } as const;
    for (const action of ["article.write", "media.write"] as const) {
      expect(may(person("author"), action, { ...own, isPublished: true }), action).toBe(false);
      expect(may(person("editor"), action, { ...own, isPublished: true }), action).toBe(true);
    }
  });
});
