import type { SiteLogo } from "../../db/queries/logo";
import type { Section } from "../../db/queries/public/taxonomy";
import type { Place } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";

/** What every page shows of the newsroom itself. */
export interface Newsroom {
  name: string;
  /** In the place of the name; null where that stands in type. */
  logo: SiteLogo | null;
  claim: string;
  sections: Section[];
  networks: { name: string; url: string }[];
  /** The banner above every page; `address` where it leads to a story. */
  breaking: { text: string; address: string | null } | null;
}

/** The same story or list in each language; a language that has none is left out. */
export type Versions = Partial<Record<Locale, Place>>;
