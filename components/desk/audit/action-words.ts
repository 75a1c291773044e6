import type { useTranslations } from "next-intl";
import type { AuditAction, AuditGroup } from "../../../db/schema";

type Words = ReturnType<typeof useTranslations<never>>;

/** What was done, in words. The type asks for a word for every action there is. */
export function actionWords(t: Words): Readonly<Record<AuditAction, string>> {
  return {
    "story.save": t("DeskAudit.action.storySave"),
    "article.create": t("DeskAudit.action.articleCreate"),
    "article.save": t("DeskAudit.action.articleSave"),
    "article.submit": t("DeskAudit.action.articleSubmit"),
    "article.approve": t("DeskAudit.action.articleApprove"),
    "article.return": t("DeskAudit.action.articleReturn"),
    "article.publish": t("DeskAudit.action.articlePublish"),
    "article.unschedule": t("DeskAudit.action.articleUnschedule"),
    "article.update": t("DeskAudit.action.articleUpdate"),
    "article.amendment": t("DeskAudit.action.articleAmendment"),
    "article.correct": t("DeskAudit.action.articleCorrect"),
    "article.withdraw": t("DeskAudit.action.articleWithdraw"),
    "article.discard": t("DeskAudit.action.articleDiscard"),
    "article.upToDate": t("DeskAudit.action.articleUpToDate"),
    "article.restore": t("DeskAudit.action.articleRestore"),
    "frontPage.place": t("DeskAudit.action.frontPagePlace"),
    "frontPage.takeOff": t("DeskAudit.action.frontPageTakeOff"),
    "frontPage.end": t("DeskAudit.action.frontPageEnd"),
    "frontPage.breaking": t("DeskAudit.action.frontPageBreaking"),
    "frontPage.breakingOff": t("DeskAudit.action.frontPageBreakingOff"),
    "section.create": t("DeskAudit.action.sectionCreate"),
    "section.save": t("DeskAudit.action.sectionSave"),
    "section.move": t("DeskAudit.action.sectionMove"),
    "section.delete": t("DeskAudit.action.sectionDelete"),
    "topic.create": t("DeskAudit.action.topicCreate"),
    "topic.save": t("DeskAudit.action.topicSave"),
    "topic.move": t("DeskAudit.action.topicMove"),
    "topic.merge": t("DeskAudit.action.topicMerge"),
    "topic.delete": t("DeskAudit.action.topicDelete"),
    "term.create": t("DeskAudit.action.termCreate"),
    "term.save": t("DeskAudit.action.termSave"),
    "term.remove": t("DeskAudit.action.termRemove"),
    "term.merge": t("DeskAudit.action.termMerge"),
    "term.refuse": t("DeskAudit.action.termRefuse"),
    "media.upload": t("DeskAudit.action.mediaUpload"),
    "media.save": t("DeskAudit.action.mediaSave"),
    "media.replace": t("DeskAudit.action.mediaReplace"),
    "previewLink.make": t("DeskAudit.action.previewLinkMake"),
    "previewLink.revoke": t("DeskAudit.action.previewLinkRevoke"),
    "settings.save": t("DeskAudit.action.settingsSave"),
    "account.invite": t("DeskAudit.action.accountInvite"),
    "account.takeBackInvite": t("DeskAudit.action.accountTakeBackInvite"),
    "account.accept": t("DeskAudit.action.accountAccept"),
    "account.change": t("DeskAudit.action.accountChange"),
    "account.disable": t("DeskAudit.action.accountDisable"),
    "account.enable": t("DeskAudit.action.accountEnable"),
    "account.resetLink": t("DeskAudit.action.accountResetLink"),
    "account.reset": t("DeskAudit.action.accountReset"),
    "account.profile": t("DeskAudit.action.accountProfile"),
    "account.password": t("DeskAudit.action.accountPassword"),
    "account.codesOn": t("DeskAudit.action.accountCodesOn"),
    "account.codesOff": t("DeskAudit.action.accountCodesOff"),
    "account.backupCodes": t("DeskAudit.action.accountBackupCodes"),
    "account.addPasskey": t("DeskAudit.action.accountAddPasskey"),
    "account.renamePasskey": t("DeskAudit.action.accountRenamePasskey"),
    "account.removePasskey": t("DeskAudit.action.accountRemovePasskey"),
    "account.endSession": t("DeskAudit.action.accountEndSession"),
  };
}

/** What it was done to, in words: for the filter. */
export function groupWords(t: Words): Readonly<Record<AuditGroup, string>> {
  return {
    story: t("DeskAudit.group.story"),
    article: t("DeskAudit.group.article"),
    frontPage: t("DeskAudit.group.frontPage"),
    section: t("DeskAudit.group.section"),
    topic: t("DeskAudit.group.topic"),
    term: t("DeskAudit.group.term"),
    media: t("DeskAudit.group.media"),
    previewLink: t("DeskAudit.group.previewLink"),
    settings: t("DeskAudit.group.settings"),
    account: t("DeskAudit.group.account"),
  };
}

/** Who acts without an account: the command line, the demo, the server itself. */
export function actorWords(t: Words): Readonly<Record<string, string>> {
  return {
    cli: t("DeskAudit.actor.cli"),
    demo: t("DeskAudit.actor.demo"),
    server: t("DeskAudit.actor.server"),
  };
}
