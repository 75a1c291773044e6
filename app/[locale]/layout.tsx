import type { ReactNode } from "react";
import { ReaderDocument } from "./document";
import { localeOf } from "./parameters";

/** The document of every reader page; what stands in it each page says itself. */
export default async function ReaderLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  return <ReaderDocument locale={localeOf((await params).locale)}>{children}</ReaderDocument>;
}
