import { JsonLd } from "../../components/reader/json-ld";
import type { ListedStory } from "../../components/reader/story-card";
import { addressOf, type Place } from "../../i18n/addresses";
import { collectionPage } from "../../outlets/json-ld/list";
import { breadcrumbs } from "../../outlets/json-ld/publisher";
import { readSite } from "./site";

interface ListJsonLdProps {
  place: Place;
  title: string;
  description?: string;
  stories: readonly ListedStory[];
}

/** What machines are told of a list: the way to it, and what stands in it. */
export async function ListJsonLd({ place, title, description = "", stories }: ListJsonLdProps) {
  const site = await readSite(place.locale);
  const url = `${site.url}${addressOf(place)}`;
  const listed = stories.map(({ item, address }) => ({ url: `${site.url}${address}`, headline: item.headline }));
  const home = `${site.url}${addressOf({ page: "front", locale: place.locale })}`;
  return (
    <>
      <JsonLd
        data={breadcrumbs([
          { name: site.name, url: home },
          { name: title, url },
        ])}
      />
      <JsonLd data={collectionPage({ url, name: title, description }, listed, site)} />
    </>
  );
}
