import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "../../components/reader/styles/index.css";
import assets from "../../components/reader/generated/assets.json";
import { isLocale, localeTable } from "../../i18n/locales";

/** The document of every reader page; what stands in it each page says itself. */
export default async function ReaderLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={localeTable[locale].tag}>
      <head>
        {assets.fonts[locale].map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script type="module" src={assets.module} />
      </head>
      <body>{children}</body>
    </html>
  );
}
