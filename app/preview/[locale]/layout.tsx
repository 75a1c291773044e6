import type { ReactNode } from "react";
import "../../../components/reader/styles/preview.css";
import { ReaderDocument } from "../../[locale]/document";
import { localeOf } from "../../[locale]/parameters";

/** The readers' own document. Previews stand outside of `[locale]`, so that no page cache ever sees one. */
export default async function PreviewLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return <ReaderDocument locale={localeOf((await params).locale)}>{children}</ReaderDocument>;
}
