import { useTranslations } from "next-intl";
import type { EditorLabels } from "./labels";

/** The editor's words in the language of the desk. */
export function useEditorLabels(): EditorLabels {
  const t = useTranslations();
  return {
    text: t("DeskEditor.text"),
    toolbar: t("DeskEditor.toolbar"),
    undo: t("DeskEditor.undo"),
    redo: t("DeskEditor.redo"),
    heading: t("DeskEditor.subhead"),
    bold: t("DeskEditor.bold"),
    italic: t("DeskEditor.italic"),
    link: t("DeskEditor.link"),
    bulletList: t("DeskEditor.bulletList"),
    orderedList: t("DeskEditor.orderedList"),
    quote: t("DeskEditor.quote"),
    noteBox: t("DeskEditor.noteBox"),
    insertPicture: t("DeskEditor.insertPicture"),
    insertGallery: t("DeskEditor.insertGallery"),
    insertStory: t("DeskEditor.insertStory"),
    insertTable: t("DeskEditor.insertTable"),
    addRow: t("DeskEditor.addRow"),
    addColumn: t("DeskEditor.addColumn"),
    deleteRow: t("DeskEditor.deleteRow"),
    deleteColumn: t("DeskEditor.deleteColumn"),
    deleteTable: t("DeskEditor.deleteTable"),
    toggleHeaderRow: t("DeskEditor.toggleHeaderRow"),
    control: t("DeskEditor.control"),
    shift: t("DeskEditor.shift"),
    alt: t("DeskEditor.alt"),
    linkAddress: t("DeskEditor.linkAddress"),
    linkHelp: t("DeskEditor.linkHelp"),
    linkBad: t("DeskEditor.linkBad"),
    apply: t("DeskEditor.apply"),
    remove: t("DeskEditor.removeLink"),
    cancel: t("DeskEditor.cancel"),
    speaker: t("DeskEditor.speaker"),
    caption: t("DeskEditor.caption"),
    missingPicture: t("DeskEditor.missingPicture"),
    relatedStory: t("DeskEditor.relatedStory"),
    missingStory: t("DeskEditor.missingStory"),
    characters: t("DeskEditor.characters"),
    words: t("DeskEditor.words"),
  };
}
