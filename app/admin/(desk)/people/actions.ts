"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { linkPaths } from "../../../../accounts/link-token";
import { sendMail } from "../../../../accounts/mail";
import type { FormState } from "../../../../components/desk/forms/form-state";
import { readEnvironment } from "../../../../config/environment";
import type { Locale } from "../../../../i18n/locales";
import * as people from "../../../../newsroom/people";
import { fields, readForm } from "../../forms";
import { requireActor, type SignedIn } from "../../session";
import { deskWords } from "../../words";

const nobody = z.literal("").transform(() => undefined);

/** Makes an invite: its link is shown here once, and sent where there is somebody to send it to. */
export async function inviteAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  const email = fields.email.or(nobody);
  const read = readForm(
    form,
    { email, role: fields.role, locales: fields.locales },
    {
      email: t("DeskAccount.emailWrong"),
      locales: t("DeskPeople.localesMissing"),
    },
  );
  if (!read.ok) return read.state;
  const outcome = await people.inviteAs(person, read.data);
  if (!outcome.ok) return refused(outcome.reason);
  const link = `${readEnvironment().siteUrl}${linkPaths.invite}/${outcome.token}`;
  const sent = read.data.email
    ? await sendInvite(person, { to: read.data.email, link, locale: read.data.locales[0] })
    : "off";
  const words = {
    sent: t("DeskPeople.inviteSent", { email: read.data.email ?? "" }),
    failed: t("DeskPeople.inviteNotSent"),
    off: t("DeskPeople.invited"),
  };
  refresh();
  return { values: {}, errors: {}, done: words[sent], link };
}

async function sendInvite(person: SignedIn, mail: { to: string; link: string; locale: Locale | undefined }) {
  const { to, link, locale } = mail;
  const t = await deskWords(locale);
  const site = new URL(readEnvironment().siteUrl).host;
  return sendMail({
    to,
    subject: t("DeskPeople.mailSubject", { site }),
    text: t("DeskPeople.mailText", { name: person.name, site, link }),
  });
}

export async function takeBackInviteAction(form: FormData): Promise<void> {
  const person = await requireActor();
  await people.takeBackInviteAs(person, z.coerce.number().int().parse(form.get("id")));
  refresh();
}

export async function changeGrantAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  const errors = { locales: t("DeskPeople.localesMissing") };
  const read = readForm(form, { role: fields.role, locales: fields.locales }, errors);
  if (!read.ok) return read.state;
  return answer(await people.changeGrantAs(person, id, read.data), t("DeskAccount.saved"));
}

export async function disableAction(id: string): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  return answer(await people.disableAs(person, id), t("DeskPeople.disabledDone"));
}

export async function enableAction(id: string): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  return answer(await people.enableAs(person, id), t("DeskPeople.enabledDone"));
}

export async function resetAction(id: string): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  const outcome = await people.makeResetAs(person, id);
  if (!outcome.ok) return refused(outcome.reason);
  const link = `${readEnvironment().siteUrl}${linkPaths.reset}/${outcome.token}`;
  return { values: {}, errors: {}, done: t("DeskPeople.resetDone"), link };
}

async function answer(outcome: people.ManageOutcome, done: string): Promise<FormState> {
  if (!outcome.ok) return refused(outcome.reason);
  refresh();
  return { values: {}, errors: {}, done };
}

async function refused(reason: Extract<people.ManageOutcome, { ok: false }>["reason"]): Promise<FormState> {
  const t = await deskWords();
  const words = {
    forbidden: t("Desk.forbidden"),
    notFound: t("DeskPeople.notFound"),
    lastAdministrator: t("DeskPeople.lastAdministrator"),
  };
  return { values: {}, errors: {}, failure: words[reason] };
}
