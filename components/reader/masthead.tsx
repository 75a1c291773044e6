import { useTranslations } from "next-intl";
import type { Place } from "../../i18n/addresses";
import { SiteLogo } from "../site-logo";
import { LanguageSwitch } from "./language-switch";
import { Moment } from "./moment";
import { useAddress } from "./navigation";
import type { Newsroom, Versions } from "./newsroom";

interface MastheadProps {
  newsroom: Newsroom;
  place: Place | null;
  versions: Versions;
}

/** The thin line, the name, and the row of sections. */
export function Masthead({ newsroom, place, versions }: MastheadProps) {
  const t = useTranslations();
  const address = useAddress();
  const isFront = place?.page === "front";
  return (
    <header className="masthead">
      <div className="topline">
        <Moment at={Date.now()} as="day" className="today" />
        <nav className="service" aria-label={t("Frame.service")}>
          <ul>
            <li>
              <Entry
                href={address({ page: "projects" })}
                here={place?.page === "projects" || place?.page === "project"}
              >
                {t("Frame.projects")}
              </Entry>
            </li>
            <li>
              <Entry
                href={address({ page: "institutions" })}
                here={place?.page === "institutions" || place?.page === "institution"}
              >
                {t("Frame.institutions")}
              </Entry>
            </li>
          </ul>
        </nav>
        <LanguageSwitch versions={versions} />
      </div>
      <p className="name">
        <a
          href={address({ page: "front" })}
          aria-label={t("Frame.home", { name: newsroom.name })}
          className={newsroom.logo ? "has-logo" : undefined}
          {...current(isFront)}
        >
          {newsroom.logo ? <SiteLogo logo={newsroom.logo} alt={newsroom.name} /> : <NameInType name={newsroom.name} />}
        </a>
        {newsroom.claim !== "" && <span className="claim">{newsroom.claim}</span>}
      </p>
      <SectionRow newsroom={newsroom} place={place} />
    </header>
  );
}

function NameInType({ name }: { name: string }) {
  return (
    <>
      <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M2 6h28v20H2z M2 6l14 12L30 6" />
      </svg>
      {name}
    </>
  );
}

function SectionRow({ newsroom, place }: { newsroom: Newsroom; place: Place | null }) {
  const t = useTranslations();
  const address = useAddress();
  const slug = sectionOf(place);
  return (
    <nav className="sections" aria-label={t("Frame.sections")}>
      <ul>
        <li className="all">
          <Entry href={address({ page: "news" })} here={isNews(place)}>
            {t("Frame.allNews")}
          </Entry>
        </li>
        {newsroom.sections.map((section) => (
          <li key={section.key}>
            <Entry href={address({ page: "section", slug: section.slug })} here={section.slug === slug}>
              {section.name}
            </Entry>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ href, here, children }: { href: string; here: boolean; children: string }) {
  return (
    <a href={href} {...current(here)}>
      {children}
    </a>
  );
}

function current(here: boolean) {
  return here ? ({ "aria-current": "page" } as const) : {};
}

function sectionOf(place: Place | null): string | null {
  if (place?.page === "section") return place.slug;
  return place?.page === "article" ? place.section : null;
}

function isNews(place: Place | null): boolean {
  return place?.page === "news" || place?.page === "day" || place?.page === "month";
}
