import { passwordLength } from "../../accounts/password";
import { alone, at, type BadInput, fill, known } from "./bad-input";

/** Before somebody is signed in. */
export const ofStrangers: BadInput[] = [
  {
    form: "the sign-in",
    open: alone("/admin/sign-in"),
    type: fill((t) => t("DeskSignIn.email"), "anna@example.org"),
    button: (t) => t("DeskSignIn.signIn"),
    wrong: (t) => [[t("DeskSignIn.password"), t("DeskSignIn.passwordMissing")]],
    kept: (t) => [[t("DeskSignIn.email"), "anna@example.org"]],
  },
  {
    form: "its second step",
    open: alone("/admin/sign-in/second-step"),
    button: (t) => t("DeskSignIn.confirm"),
    wrong: (t) => [[t("DeskSignIn.code"), t("DeskSignIn.codeMissing")]],
  },
  {
    form: "an invite",
    open: alone(() => known.invite),
    async type(form, t) {
      await fill((words) => words("DeskAccount.name"), "Vera")(form, t);
      await fill((words) => words("DeskSignIn.email"), "vera")(form, t);
      await fill((words) => words("DeskSignIn.password"), "kurz")(form, t);
    },
    button: (t) => t("DeskInvite.accept"),
    wrong: (t) => [
      [t("DeskSignIn.email"), t("DeskAccount.emailWrong")],
      [t("DeskSignIn.password"), t("DeskAccount.passwordLength", passwordLength)],
    ],
    kept: (t) => [
      [t("DeskAccount.name"), "Vera"],
      [t("DeskSignIn.email"), "vera"],
    ],
  },
  {
    form: "a new password by link",
    open: alone(() => known.reset()),
    type: fill((t) => t("DeskAccount.newPassword"), "kurz"),
    button: (t) => t("DeskReset.set"),
    wrong: (t) => [[t("DeskAccount.newPassword"), t("DeskAccount.passwordLength", passwordLength)]],
  },
];

/** To one's own account. */
export const toTheAccount: BadInput[] = [
  {
    form: "name and language",
    open: at("/admin/account", (t) => t("DeskAccount.profile")),
    type: fill((t) => t("DeskAccount.name"), "  "),
    button: (t) => t("DeskAccount.save"),
    wrong: (t) => [[t("DeskAccount.name"), t("DeskAccount.nameMissing")]],
    kept: (t) => [[t("DeskAccount.name"), "  "]],
  },
  {
    form: "the password",
    open: at("/admin/account", (t) => t("DeskSignIn.password")),
    type: fill((t) => t("DeskAccount.newPassword"), "kurz"),
    button: (t) => t("DeskAccount.changePassword"),
    wrong: (t) => [
      [t("DeskAccount.currentPassword"), t("DeskSignIn.passwordMissing")],
      [t("DeskAccount.newPassword"), t("DeskAccount.passwordLength", passwordLength)],
    ],
  },
  {
    form: "one-time codes",
    open: at("/admin/account", (t) => t("DeskAccount.codesOn")),
    button: (t) => t("DeskAccount.codesOn"),
    wrong: (t) => [[t("DeskSignIn.password"), t("DeskSignIn.passwordMissing")]],
  },
  {
    form: "a new passkey",
    open: at("/admin/account", (t) => t("DeskAccount.newPasskey")),
    button: (t) => t("DeskAccount.newPasskey"),
    wrong: (t) => [[t("DeskAccount.passkeyName"), t("DeskAccount.passkeyNameless")]],
  },
];

/** To one that has one-time codes. */
export const withCodes: BadInput[] = [
  {
    form: "new backup codes",
    open: at("/admin/account", (t) => t("DeskAccount.newBackupCodes")),
    button: (t) => t("DeskAccount.newBackupCodes"),
    wrong: (t) => [[t("DeskSignIn.password"), t("DeskSignIn.passwordMissing")]],
  },
  {
    form: "the end of one-time codes",
    open: at("/admin/account", (t) => t("DeskAccount.codesOff")),
    button: (t) => t("DeskAccount.codesOff"),
    wrong: (t) => [[t("DeskSignIn.password"), t("DeskSignIn.passwordMissing")]],
  },
];
