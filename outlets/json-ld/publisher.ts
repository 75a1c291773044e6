import type { BreadcrumbList, ImageObject, NewsMediaOrganization, WithContext } from "schema-dts";
import { logoAddress } from "../../content/pictures";
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

/** As a PNG, which every search engine reads. */
function logoOf({ url, logo }: Site): ImageObject {
  const { path, width, height } = logo
    ? { path: logoAddress(logo.hash, "png"), ...logo }
    : { path: "/assets/logo.png", width: 512, height: 512 };
  return { "@type": "ImageObject", url: `${url}${path}`, width: String(width), height: String(height) };
}

/** The newsroom itself, for its front page. */
export function newsroomOf(site: Site): WithContext<NewsMediaOrganization> {
  return {
    "@context": "https://schema.org",
    ...(publisher(site) as Exclude<NewsMediaOrganization, string>),
    sameAs: site.networks.map((network) => network.url),
  } as WithContext<NewsMediaOrganization>;
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
