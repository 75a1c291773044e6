import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Place } from "../../i18n/addresses";
import { Breaking } from "./breaking";
import { Footer } from "./footer";
import { Masthead } from "./masthead";
import type { Newsroom, Versions } from "./newsroom";

interface FrameProps {
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
      {newsroom.breaking && <Breaking {...newsroom.breaking} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer newsroom={newsroom} />
    </>
  );
}
