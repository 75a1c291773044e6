/**
 * Everything that the audit list knows a word for, `subject.verb`. Whoever notes something new adds it here, and the
 * compiler asks for its word (`components/desk/audit/action-words.ts`). No constraint of the database: old entries stay
 * whatever a later version calls its actions.
 */
export const auditActions = [
  "story.save",
  "article.create",
  "article.save",
  "article.submit",
  "article.approve",
  "article.return",
  "article.publish",
  "article.unschedule",
  "article.update",
  "article.amendment",
  "article.correct",
  "article.withdraw",
  "article.discard",
  "article.upToDate",
  "article.restore",
  "frontPage.place",
  "frontPage.takeOff",
  "frontPage.end",
  "frontPage.breaking",
  "frontPage.breakingOff",
  "section.create",
  "section.save",
  "section.move",
  "section.delete",
  "topic.create",
  "topic.save",
  "topic.move",
  "topic.merge",
  "topic.delete",
  "term.create",
  "term.save",
  "term.remove",
  "term.merge",
  "term.refuse",
  "media.upload",
  "media.save",
  "media.replace",
  "previewLink.make",
  "previewLink.revoke",
  "settings.save",
  "account.invite",
  "account.takeBackInvite",
  "account.accept",
  "account.change",
  "account.disable",
  "account.enable",
  "account.resetLink",
  "account.reset",
  "account.profile",
  "account.password",
  "account.codesOn",
  "account.codesOff",
  "account.backupCodes",
  "account.addPasskey",
  "account.renamePasskey",
  "account.removePasskey",
  "account.endSession",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What an action is done to: the part before its dot. */
export type AuditGroup = AuditAction extends infer One
  ? One extends `${infer Group}.${string}`
    ? Group
    : never
  : never;

export const auditGroups = [...new Set(auditActions.map((action) => action.split(".")[0] as AuditGroup))];
