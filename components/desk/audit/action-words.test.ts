import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { auditActions, auditGroups } from "../../../db/schema";
import { locales } from "../../../i18n/locales";
import { messagesOf } from "../../../i18n/messages";
import { actionWords, groupWords } from "./action-words";

describe("the audit list", () => {
  it.each(locales)("has a word of its own for every action, in %s", (locale) => {
    const t = createTranslator({ locale, messages: messagesOf[locale] });
    const words = actionWords(t);
    expect(Object.keys(words).sort()).toEqual([...auditActions].sort());
    expect(new Set(Object.values(words)).size).toBe(auditActions.length);
    for (const [action, word] of Object.entries(words)) expect(word, action).not.toContain("DeskAudit.");
    expect(Object.keys(groupWords(t)).sort()).toEqual([...auditGroups].sort());
  });
});
