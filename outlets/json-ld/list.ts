import type { CollectionPage, WithContext } from "schema-dts";
import { publisher, type Site } from "./publisher";

/** A day has hundreds of stories; the first tell a machine what the list is, and its links have the rest. */
const mostListed = 50;

/** A list of stories: its page, and in their order the stories that it shows. Addresses are absolute. */
export function collectionPage(
  page: { url: string; name: string; description: string },
  stories: readonly { url: string; headline: string }[],
  site: Site,
): WithContext<CollectionPage> {
  const { url, name, description } = page;
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    "@id": `${url}#list`,
    url,
    name,
    ...(description === "" ? {} : { description }),
    inLanguage: site.locale,
    publisher: publisher(site),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: stories.length,
      itemListElement: stories.slice(0, mostListed).map((story, index) => ({
        "@type": "ListItem",
        position: index + 1,
        url: story.url,
        name: story.headline,
      })),
    },
  };
}
