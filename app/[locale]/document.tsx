import type { ReactNode } from "react";
import "../../components/reader/styles/index.css";
import assets from "../../components/reader/generated/assets.json";
import { type Locale, localeTable } from "../../i18n/locales";

/** The document around every page that readers see, and around its preview. */
export function ReaderDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
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
