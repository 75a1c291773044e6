import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import "../../components/desk/styles/index.css";
import { localeTable } from "../../i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  const name = t("Desk.name");
  return { title: { template: `%s · ${name}`, default: name }, robots: { index: false, follow: false } };
}

/** The document of every page of the desk. */
export default async function DeskDocument({ children }: { children: ReactNode }) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  const words = Object.fromEntries(Object.entries(messages).filter(([group]) => group.startsWith("Desk")));
  return (
    <html lang={localeTable[locale].tag}>
      <head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
