import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StatusPage } from "../../../../components/reader/status-page";
import { everyLanguage } from "../../alternates";
import { localeOf, type PageProps } from "../../parameters";
import { ReaderPage } from "../../reader-page";

/** Not reachable under its own address: the server sends it with the status in place of Next's empty shell. */
export default async function Page({ params }: PageProps<"code">) {
  const { locale: parameter, code } = await params;
  const locale = localeOf(parameter);
  const { title, text } = await wordsFor(code);
  return (
    <ReaderPage locale={locale} place={null} versions={everyLanguage({ page: "front" })}>
      <StatusPage title={title} text={text} />
    </ReaderPage>
  );
}

export async function generateMetadata({ params }: PageProps<"code">): Promise<Metadata> {
  const { code } = await params;
  const { title } = await wordsFor(code);
  return { title, robots: { index: false } };
}

async function wordsFor(code: string): Promise<{ title: string; text: string }> {
  const t = await getTranslations();
  if (code === "404") return { title: t("Status.notFoundTitle"), text: t("Status.notFound") };
  if (code === "410") return { title: t("Status.goneTitle"), text: t("Status.gone") };
  if (code === "500") return { title: t("Status.errorTitle"), text: t("Status.error") };
  return notFound();
}
