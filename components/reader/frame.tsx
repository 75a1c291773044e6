import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Section } from "../../db/queries/public/taxonomy";
import type { Place } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";
import { Footer } from "./footer";
import { Masthead } from "./masthead";

/** What every page shows of the newsroom itself. */
export interface Newsroom {
  name: string;
  claim: string;
  sections: Section[];
  networks: { name: string; url: string }[];
}

/** The same story or list in each language; a language that has none is left out. */
export type Versions = Partial<Record<Locale, Place>>;

export interface FrameProps {
  newsroom: Newsroom;
  place: Place | null;
  versions: Versions;
  children: ReactNode;
}

/** Everything around a page's own content. */
export function Frame({ newsroom, place, versions, children }: FrameProps) {
  const t = useTranslations();
  return (
    <>
      <a className="skip" href="#content">
        {t("Frame.skip")}
      </a>
      <Masthead newsroom={newsroom} place={place} versions={versions} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer newsroom={newsroom} />
    </>
  );
}
