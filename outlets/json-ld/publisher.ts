import type { BreadcrumbList, NewsMediaOrganization, WebSite, WithContext } from "schema-dts";
import type { Locale } from "../../i18n/locales";

/** What every document of structured data says of the site. `url` is its origin. */
export interface Site {
  url: string;
  name: string;
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
    logo: { "@type": "ImageObject", url: `${site.url}/assets/logo.png`, width: "512", height: "512" },
  };
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
