import type { AnyExtension } from "@tiptap/core";
import { Document } from "@tiptap/extension-document";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Dropcursor, Gapcursor, UndoRedo } from "@tiptap/extensions";
import type { Locale } from "../../../i18n/locales";
import type { NodeLabels } from "./labels";
import type { LookUp } from "./look-up";
import { Gallery, NoteBox } from "./nodes/boxes";
import { Subhead } from "./nodes/heading";
import { LineBreak } from "./nodes/line-break";
import { Link } from "./nodes/link";
import { lists } from "./nodes/lists";
import { marks } from "./nodes/marks";
import { ParagraphBelow } from "./nodes/paragraph-below";
import { Picture } from "./nodes/picture";
import { Quote } from "./nodes/quote";
import { RelatedStory } from "./nodes/related-story";
import { tables } from "./nodes/tables";
import { CleanPaste } from "./paste/clean-paste";
import { BlockSpacing } from "./side-by-side/block-spacing";
import { Typography } from "./typography/typography";

interface ArticleExtensions {
  /** The language that is written in: its quotation marks and dashes. */
  locale: Locale;
  labels: NodeLabels;
  lookUp: LookUp;
}

/** All that an article's editor can do; its schema is that of `content/schema.ts` (a test compares them). */
export function articleExtensions({ locale, labels, lookUp }: ArticleExtensions): AnyExtension[] {
  return [
    ...articleNodes({ labels, lookUp }),
    Dropcursor,
    Gapcursor,
    UndoRedo,
    ParagraphBelow,
    CleanPaste,
    BlockSpacing,
  ].concat(Typography.configure({ locale }));
}

/** What a body can hold. */
export function articleNodes({ labels, lookUp }: Pick<ArticleExtensions, "labels" | "lookUp">): AnyExtension[] {
  return [
    ...[Document, Paragraph, Text, LineBreak, Subhead, NoteBox, Gallery, Link],
    ...[...lists, ...tables, ...marks],
    Quote.configure({ speakerLabel: labels.speaker }),
    Picture.configure({
      pictureOf: lookUp.pictureOf,
      captionLabel: labels.caption,
      missingLabel: labels.missingPicture,
    }),
    RelatedStory.configure({
      headlineOf: lookUp.headlineOf,
      label: labels.relatedStory,
      missingLabel: labels.missingStory,
    }),
  ];
}
