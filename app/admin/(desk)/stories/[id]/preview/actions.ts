"use server";

import { refresh } from "next/cache";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { MadeLink } from "../../../../../../components/desk/preview/make-link";
import { readEnvironment } from "../../../../../../config/environment";
import { findArticlePlace } from "../../../../../../db/queries/desk/preview";
import { momentsOf } from "../../../../../../i18n/moments";
import { linkDays, makePreviewLink, revokePreviewLink } from "../../../../../../newsroom/preview-links";
import { requireActor } from "../../../../session";

const id = z.coerce.number().int().positive();
const newLink = z.object({ articleId: id, days: z.coerce.number().pipe(z.literal(linkDays)) });
const oldLink = z.object({ articleId: id, linkId: id });

/** Makes a link, and gives its address this once. */
export async function makeLinkAction(_before: MadeLink, form: FormData): Promise<MadeLink> {
  const person = await requireActor();
  // An action is told no language by its address.
  const locale = person.uiLocale;
  const [t, format] = await Promise.all([getTranslations({ locale }), getFormatter({ locale })]);
  const wanted = newLink.safeParse(Object.fromEntries(form));
  if (!wanted.success) return { error: t("DeskPreview.failed") };
  const made = await makePreviewLink(person, wanted.data);
  const place = await findArticlePlace(wanted.data.articleId);
  if (!made.ok || !place) return { error: wordsFor(t, made.ok ? "notFound" : made.reason) };
  refresh();
  return {
    address: `${readEnvironment().siteUrl}/preview/${place.locale}/${made.token}`,
    text: t("DeskPreview.made", { moment: momentsOf(t, format).moment(made.expiresAt) }),
  };
}

/** Makes a link void. One that is void already stays so. */
export async function revokeLinkAction(form: FormData): Promise<void> {
  const person = await requireActor();
  await revokePreviewLink(person, oldLink.parse(Object.fromEntries(form)));
  refresh();
}

type Reason = Extract<Awaited<ReturnType<typeof makePreviewLink>>, { ok: false }>["reason"];

function wordsFor(t: Awaited<ReturnType<typeof getTranslations<never>>>, reason: Reason): string {
  return {
    forbidden: t("Desk.forbidden"),
    notFound: t("Desk.notFound"),
    wrongState: t("Desk.wrongState"),
    versionConflict: t("Desk.versionConflict"),
  }[reason];
}
