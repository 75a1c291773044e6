/** The longest that each line of an article may be, in characters: what a page, a card and a search result can show. */
export const longestOf = {
  headline: 250,
  lead: 1_200,
  slug: 80,
  datelinePlace: 80,
  byline: 200,
  pictureCaption: 600,
  searchTitle: 120,
  searchDescription: 320,
  comment: 2_000,
  notice: 1_000,
} as const;
