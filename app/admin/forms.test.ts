import { describe, expect, it } from "vitest";
import { fields, readForm } from "./forms";

const { name, email, locales, newPassword } = fields;

function form(...entries: [string, string][]): FormData {
  const given = new FormData();
  for (const [key, value] of entries) given.append(key, value);
  return given;
}

describe("a form of the desk", () => {
  it("gives plain data when all is right: one or several of a few alike", () => {
    const one = readForm(form(["locales", "de"], ["email", " Anna@Example.org "]), { locales, email }, {});
    expect(one).toMatchObject({ ok: true, data: { locales: ["de"], email: "anna@example.org" } });
    const two = readForm(form(["locales", "de"], ["locales", "ru"]), { locales }, {});
    expect(two).toMatchObject({ ok: true, data: { locales: ["de", "ru"] } });
  });

  it("keeps what was typed, but no password and nothing of Next's own", () => {
    const given = form(
      ["$ACTION_1:0", "x"],
      ["name", " "],
      ["newPassword", "short"],
      ["locales", "de"],
      ["locales", "ru"],
    );
    const errors = { name: "Name?", newPassword: "Password?" };
    expect(readForm(given, { name, newPassword, locales }, errors)).toEqual({
      ok: false,
      state: { values: { name: [" "], locales: ["de", "ru"] }, errors },
    });
  });

  it("names a choice of none, and keeps it", () => {
    expect(readForm(form(), { locales }, { locales: "At least one." })).toMatchObject({
      state: { values: { locales: [] }, errors: { locales: "At least one." } },
    });
  });

  it("that no page of ours can have sent is a defect", () => {
    expect(() => readForm(form(["role", "king"]), { role: fields.role }, {})).toThrow("role");
  });

  it("takes a password of 15 characters and none of 14", () => {
    const length = (count: number) => newPassword.safeParse("п".repeat(count)).success;
    expect([14, 15, 128, 129].map(length)).toEqual([false, true, true, false]);
  });
});
