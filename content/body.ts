/** The body of an article as it is stored: a ProseMirror document of the schema in `schema.ts`. Types only. */
export interface BodyNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: BodyNode[];
  marks?: BodyMark[];
  text?: string;
}

export interface BodyMark {
  type: string;
  attrs?: Record<string, unknown>;
}

export interface ArticleBody {
  type: "doc";
  content: BodyNode[];
}
