import type { Page } from "@playwright/test";

export const languages = ["de", "ru"] as const;
export type Language = (typeof languages)[number];

/** The demo's story of 19 February 2024 and the lists that it stands in. */
export const story = {
  de: { day: "/de/nachrichten/2024/02/19", section: "/de/wirtschaft", month: "/de/nachrichten/2024/02" },
  ru: { day: "/ru/novosti/2024/02/19", section: "/ru/ekonomika", month: "/ru/novosti/2024/02" },
} as const;

/** One address of every kind of page, in a language. */
export async function pageKinds(page: Page, language: Language): Promise<Record<string, string>> {
  const news = language === "de" ? "/de/nachrichten" : "/ru/novosti";
  await page.goto(story[language].day);
  const article = await firstHref(page, "main .row h2 a");
  await page.goto(language === "de" ? "/de/projekte" : "/ru/proekty");
  const project = await firstHref(page, "main h2 a");
  await page.goto(language === "de" ? "/de/staatsorgane" : "/ru/gosorgany");
  const institution = await firstHref(page, "main h2 a");
  await page.goto(article);
  const tag = await firstHref(page, language === "de" ? '.topics a[href*="/thema/"]' : '.topics a[href*="/tema/"]');
  return {
    front: `/${language}`,
    news,
    "second page": `${news}?page=2`,
    filtered: `${news}?section=economy`,
    month: story[language].month,
    day: story[language].day,
    "empty day": `${news}/1999/01/01`,
    section: story[language].section,
    projects: language === "de" ? "/de/projekte" : "/ru/proekty",
    project,
    institutions: language === "de" ? "/de/staatsorgane" : "/ru/gosorgany",
    institution,
    tag,
    article,
    imprint: language === "de" ? "/de/impressum" : "/ru/vykhodnye-dannye",
    contact: language === "de" ? "/de/kontakt" : "/ru/kontakty",
    feeds: language === "de" ? "/de/feeds" : "/ru/lenty",
    "not found": `/${language}/nichts`,
  };
}

export async function firstHref(page: Page, selector: string): Promise<string> {
  const href = await page.locator(selector).first().getAttribute("href");
  if (href === null) throw new Error(`no ${selector} on ${page.url()}`);
  return href;
}
