import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { localeOf, type PageProps } from "../../../../[locale]/parameters";
import { requirePerson } from "../../../../admin/session";
import { previewMetadata, previewOf } from "../../preview";

/** A preview for somebody at the desk, to be shown inside a page of the desk. */
export default async function Page({ params }: PageProps<"id">) {
  await requirePerson();
  const { locale, id } = await params;
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound();
  return (await previewOf(localeOf(locale), Number(id))) ?? notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return previewMetadata(t("DeskPreview.title"));
}
