import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A page before the desk: one thing to do. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations();
  return (
    <main id="content" className="narrow">
      <p className="entrance-name">{t("Desk.name")}</p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
