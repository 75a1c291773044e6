import { describe, expect, it } from "vitest";
import type { PublicArticle } from "../../db/queries/public/article";
import { newsArticle } from "./article";
import { collectionPage } from "./list";
import { breadcrumbs, newsroomOf, type Site, webSite } from "./publisher";

const site: Site = {
  ...{ url: "https://news.example", name: "Depesche", timeZone: "Europe/Minsk", locale: "de" },
  networks: [{ url: "https://social.example/depesche" }],
};
const picture = {
  ...{ hash: "a".repeat(64), width: 2400, height: 1600, focalX: 0.5, focalY: 0.5 },
  ...{ alt: "Ein Kran", caption: "", credit: "" },
};
const article = {
  ...{ locale: "de", sourceLocale: "de", headline: "Größe & Wert", byline: "Anna Muster" },
  ...{ publishedAt: Date.UTC(2024, 1, 19, 15, 55), updatedAt: Date.UTC(2024, 6, 1, 9), picture },
} as unknown as PublicArticle;
const about = {
  ...{ url: "https://news.example/de/wirtschaft/groesse-1", section: "Wirtschaft", keywords: ["Export"] },
  ...{ description: "Der Lead.", corrections: [{ text: "Drei, nicht vier.", publishedAt: article.publishedAt }] },
  versions: [{ locale: "ru", url: "https://news.example/ru/ekonomika/razmer-1" }],
};
const plain = (data: object) => JSON.parse(JSON.stringify(data));

const documents = {
  NewsArticle: plain(newsArticle(article, site, about)),
  BreadcrumbList: plain(breadcrumbs([{ name: "Depesche", url: "https://news.example/de" }])),
  NewsMediaOrganization: plain(newsroomOf(site)),
  WebSite: plain(webSite(site)),
  CollectionPage: plain(
    collectionPage(
      { url: "https://news.example/de/wirtschaft", name: "Wirtschaft", description: "Alles." },
      [{ url: about.url, headline: article.headline }],
      site,
    ),
  ),
};

/**
 * What Google's documentation of each type names as required (R) and recommended (r)
 * (https://developers.google.com/search/docs/appearance/structured-data), and schema.org of what Google has no page for.
 */
const properties: [keyof typeof documents, "R" | "r", path: string, form: RegExp][] = [
  ["NewsArticle", "r", "headline", /^Größe & Wert$/],
  ["NewsArticle", "r", "image.0", /^https:\/\/.+\.jpg$/],
  ["NewsArticle", "r", "datePublished", /^2024-02-19T18:55:00\+03:00$/],
  ["NewsArticle", "r", "dateModified", /^2024-07-01T12:00:00\+03:00$/],
  ["NewsArticle", "r", "author.@type", /^Person$/],
  ["NewsArticle", "r", "author.name", /^Anna Muster$/],
  ["NewsArticle", "r", "publisher.name", /^Depesche$/],
  ["NewsArticle", "r", "publisher.logo.url", /^https:\/\/.+\.png$/],
  ["NewsArticle", "r", "description", /./],
  ["NewsArticle", "r", "articleSection", /^Wirtschaft$/],
  ["NewsArticle", "r", "inLanguage", /^de$/],
  ["NewsArticle", "r", "keywords.0", /^Export$/],
  ["NewsArticle", "r", "mainEntityOfPage", /^https:/],
  ["NewsArticle", "r", "correction.0.text", /^Drei, nicht vier\.$/],
  ["NewsArticle", "r", "correction.0.datePublished", /\+03:00$/],
  ["BreadcrumbList", "R", "itemListElement.0.position", /^1$/],
  ["BreadcrumbList", "R", "itemListElement.0.name", /^Depesche$/],
  ["BreadcrumbList", "R", "itemListElement.0.item", /^https:/],
  ["NewsMediaOrganization", "r", "name", /^Depesche$/],
  ["NewsMediaOrganization", "r", "url", /^https:/],
  ["NewsMediaOrganization", "r", "logo.url", /^https:.+\.png$/],
  ["NewsMediaOrganization", "r", "sameAs.0", /^https:\/\/social/],
  ["WebSite", "R", "name", /^Depesche$/],
  ["WebSite", "R", "url", /^https:\/\/news\.example\/de$/],
  ["CollectionPage", "r", "name", /^Wirtschaft$/],
  ["CollectionPage", "r", "inLanguage", /^de$/],
  ["CollectionPage", "R", "mainEntity.itemListElement.0.position", /^1$/],
  ["CollectionPage", "R", "mainEntity.itemListElement.0.url", /^https:/],
];

function at(document: unknown, path: string): string {
  const found = path.split(".").reduce<unknown>((one, key) => (one as Record<string, unknown>)?.[key], document);
  return found === undefined ? "" : String(found);
}

describe("structured data", () => {
  it.each(properties)("of a %s has (%s) %s", (type, _degree, path, form) => {
    const document = documents[type];
    expect(document).toMatchObject({ "@context": "https://schema.org", "@type": type });
    expect(at(document, path)).toMatch(form);
  });

  it("says of two languages which is the translation of which, both ways", () => {
    const ru = "https://news.example/ru/ekonomika/razmer-1";
    expect(documents.NewsArticle).toMatchObject({
      workTranslation: [{ "@type": "NewsArticle", "@id": `${ru}#article`, url: ru, inLanguage: "ru" }],
    });
    expect(documents.NewsArticle).not.toHaveProperty("translationOfWork");
    const translation = plain(
      newsArticle(
        { ...article, locale: "ru" },
        { ...site, locale: "ru" },
        {
          ...about,
          url: ru,
          versions: [{ locale: "de", url: about.url }],
        },
      ),
    );
    expect(translation).toMatchObject({
      "@id": documents.NewsArticle.workTranslation[0]["@id"],
      translationOfWork: { "@id": documents.NewsArticle["@id"], inLanguage: "de" },
      isBasedOn: about.url,
    });
    const alone = plain(newsArticle({ ...article, locale: "ru" }, site, { ...about, versions: [], corrections: [] }));
    for (const name of ["workTranslation", "translationOfWork", "isBasedOn", "correction"])
      expect(alone).not.toHaveProperty(name);
  });

  it("names the newsroom as author of what nobody signed, and no search that is not there", () => {
    const unsigned = plain(newsArticle({ ...article, byline: null, updatedAt: null, picture: null }, site, about));
    expect(unsigned.author).toEqual(unsigned.publisher);
    expect(unsigned.dateModified).toBe(unsigned.datePublished);
    expect(unsigned).not.toHaveProperty("image");
    expect(documents.WebSite).not.toHaveProperty("potentialAction");
  });
});
