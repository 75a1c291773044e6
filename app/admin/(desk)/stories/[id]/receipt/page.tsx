import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReceiptView } from "../../../../../../components/desk/receipt/receipt";
import { listPublications } from "../../../../../../db/queries/desk/preview";
import { takeReceipt } from "../../../../../../newsroom/receipt/receipt";
import { requirePerson } from "../../../../session";
import { type StoryPageProps, storyQuery } from "../story-query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskReceipt.title") };
}

/** Whether what was just published is out: in the languages that the address names, or in all that the story has. */
export default async function Page(props: StoryPageProps) {
  await requirePerson();
  const { storyId, locales } = await storyQuery(props);
  const [t, publications] = await Promise.all([getTranslations(), listPublications(storyId)]);
  const known = publications.map((one) => one.locale);
  const [first] = known;
  if (!first) notFound();
  const wanted = known.filter((locale) => locales.length === 0 || locales.includes(locale));
  const receipts = await takeReceipt({ storyId, locales: wanted });
  const query = new URLSearchParams(wanted.map((locale) => ["locale", locale]));
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskReceipt.title")}</h1>
        <a href={`/admin/stories/${storyId}?locale=${wanted[0] ?? first}`}>{t("DeskReceipt.back")}</a>
      </header>
      {receipts.map((receipt) => (
        <ReceiptView key={receipt.locale} receipt={receipt} />
      ))}
      <p>
        <a className="button quiet" href={`/admin/stories/${storyId}/receipt?${query}`}>
          {t("DeskReceipt.again")}
        </a>
      </p>
    </>
  );
}
