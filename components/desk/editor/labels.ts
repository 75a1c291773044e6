/** The words of the editor, in the language of the desk; plain strings, so that a server component can pass them in. */
export interface EditorLabels {
  text: string;
  toolbar: string;
  undo: string;
  redo: string;
  heading: string;
  bold: string;
  italic: string;
  link: string;
  bulletList: string;
  orderedList: string;
  quote: string;
  noteBox: string;
  insertPicture: string;
  insertGallery: string;
  insertStory: string;
  insertTable: string;
  addRow: string;
  addColumn: string;
  deleteRow: string;
  deleteColumn: string;
  deleteTable: string;
  toggleHeaderRow: string;
  /** The names of keys as keyboards in this language have them: `Strg`, `Ctrl`. */
  control: string;
  shift: string;
  alt: string;
  linkAddress: string;
  linkHelp: string;
  linkBad: string;
  apply: string;
  remove: string;
  cancel: string;
  speaker: string;
  caption: string;
  missingPicture: string;
  relatedStory: string;
  missingStory: string;
  /** Before a number: `Zeichen: 1.234`, so that no plural is needed. */
  characters: string;
  words: string;
}

/** What the nodes' own views say. */
export type NodeLabels = Pick<EditorLabels, "speaker" | "caption" | "missingPicture" | "relatedStory" | "missingStory">;
