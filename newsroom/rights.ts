import type { Role } from "../db/schema/auth";
import type { Locale } from "../i18n/locales";

export type { Role };

/** Who is signed in. */
export interface Person {
  id: string;
  name: string;
  role: Role;
  /** The languages that an editor works in; chiefs and administrators are not bound by it. */
  locales: readonly Locale[];
}

/** All that a desk can do, `subject.verb`; each asks for its right by this name. */
export const actions = [
  "story.create",
  "story.write",
  "article.write",
  "article.submit",
  "article.return",
  "article.approve",
  "article.publish",
  "article.correct",
  "article.withdraw",
  "comment.write",
  "frontPage.place",
  "taxonomy.write",
  "term.write",
  "media.upload",
  "media.write",
  "audit.read",
  "settings.write",
  "user.manage",
] as const;
export type Action = (typeof actions)[number];

/** What an action is done to, as far as a right depends on it. */
export interface Target {
  locale?: Locale;
  /** The account that the article, story or picture belongs to; null for what a wire or the command line made. */
  authorId?: string | null;
  /** Whether readers have seen it, or it waits for its time. */
  isPublished?: boolean;
}

type Rule = (person: Person, target: Target) => boolean;

const always: Rule = () => true;
const inOwnLanguage: Rule = ({ locales }, { locale }) => locale === undefined || locales.includes(locale);
const ownDraft: Rule = ({ id }, { authorId, isPublished }) => authorId === id && isPublished !== true;

/** What an author may: write stories of their own until they are published, and of the pictures that they uploaded. */
const authorRules: Partial<Record<Action, Rule>> = {
  "story.create": always,
  "story.write": ownDraft,
  "article.write": ownDraft,
  "article.submit": ownDraft,
  "comment.write": always,
  "media.upload": always,
  "media.write": ownDraft,
};

const editorRules: Partial<Record<Action, Rule>> = {
  "story.create": always,
  "story.write": always,
  "article.write": inOwnLanguage,
  "article.submit": inOwnLanguage,
  "article.return": inOwnLanguage,
  "article.approve": inOwnLanguage,
  "article.publish": inOwnLanguage,
  "article.correct": inOwnLanguage,
  "comment.write": always,
  "term.write": always,
  "media.upload": always,
  "media.write": always,
};

const forAdministrators = new Set<Action>(["settings.write", "user.manage"]);
const everything = (but: ReadonlySet<Action>) =>
  Object.fromEntries(actions.filter((action) => !but.has(action)).map((action) => [action, always]));

/** Each role may what the one before it may; what is not named nobody of the role may. */
const rules: Readonly<Record<Role, Partial<Record<Action, Rule>>>> = {
  author: authorRules,
  editor: editorRules,
  chief: everything(forAdministrators),
  administrator: everything(new Set()),
};

/** The one place where a right is decided. */
export function may(person: Person, action: Action, target: Target = {}): boolean {
  return rules[person.role][action]?.(person, target) ?? false;
}
