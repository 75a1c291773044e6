import type { BreadcrumbList, ImageObject, NewsMediaOrganization, WebSite, WithContext } from "schema-dts";
import { logoForMachines } from "../../content/pictures";
import type { Logo } from "../../db/queries/logo";
import type { Locale } from "../../i18n/locales";

/** What every document of structured data says of the site. `url` is its origin. */
export interface Site {
  url: string;
  name: string;
  /** The program's own where it has none. */
  logo?: Logo | null;
  timeZone: string;
  locale: Locale;
  networks: { url: string }[];
}

export function publisher(site: Site): NewsMediaOrganization {
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${site.url}/#organization`,
    name: site.name,
    url: `${site.url}/${site.locale}`,
    logo: logoOf(site),
  };
}

function logoOf({ url, logo }: Site): ImageObject {
  const { address, width, height } = logoForMachines(logo);
  return { "@type": "ImageObject", url: `${url}${address}`, width: String(width), height: String(height) };
}

/** The newsroom itself, for its front page. */
export function newsroomOf(site: Site): WithContext<NewsMediaOrganization> {
  return {
    "@context": "https://schema.org",
    ...(publisher(site) as Exclude<NewsMediaOrganization, string>),
    sameAs: site.networks.map((network) => network.url),
  } as WithContext<NewsMediaOrganization>;
}

/** The site in a language, for its front page. No `SearchAction`: there is no search yet. */
export function webSite(site: Site): WithContext<WebSite> {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": `${site.url}/${site.locale}#website`,
    name: site.name,
    url: `${site.url}/${site.locale}`,
    inLanguage: site.locale,
    publisher: { "@id": `${site.url}/#organization` },
  };
}

/** The way to a page, each step with its absolute address. */
export function breadcrumbs(steps: { name: string; url: string }[]): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.name,
      item: step.url,
    })),
  };
}
