/** A picture as the editor shows it. */
export interface PictureInfo {
  src: string;
  alt: string;
  width: number;
  height: number;
}

/** What the editor asks about the things that a text only points to; null where there is no such thing. */
export interface LookUp {
  pictureOf: (mediaId: number) => PictureInfo | null;
  headlineOf: (storyId: number) => string | null;
}
