"use client";

import { useTranslations } from "next-intl";
import type { Locale } from "../../../i18n/locales";
import { localeTable } from "../../../i18n/locales";
import { Dialog } from "./dialog";
import { takeKeys } from "./terms/take-suggestion";
import { groups } from "./toolbar/items";
import { readShortcut } from "./toolbar/shortcut";
import { useEditorLabels } from "./use-editor-labels";

/** All keys of the page and of the text. */
export function HelpDialog({ languages, close }: { languages: readonly Locale[]; close: () => void }) {
  const t = useTranslations();
  const labels = useEditorLabels();
  const page: [string, string][] = [
    ["Mod-s", t("DeskEditor.keySave")],
    ["Mod-Enter", t("DeskEditor.keyPublish")],
    ["Alt-l", t("DeskEditor.keyList")],
    ...languages.map((locale, index): [string, string] => [
      `Alt-${index + 1}`,
      t("DeskEditor.keyLanguage", { language: localeTable[locale].name }),
    ]),
    ["?", t("DeskEditor.keyHelp")],
  ];
  const text = groups
    .flat()
    .flatMap(({ keys, label }): [string, string][] => (keys === undefined ? [] : [[keys, labels[label]]]))
    .concat([
      ["Mod-k", labels.link],
      [takeKeys, t("DeskEditor.keyTerm")],
    ]);
  return (
    <Dialog title={t("DeskEditor.keys")} close={close}>
      <form method="dialog" className="dialog-close">
        <button type="submit" className="quiet">
          {t("DeskEditor.close")}
        </button>
      </form>
      <KeyList title={t("DeskEditor.keysOfPage")} keys={page} />
      <KeyList title={t("DeskEditor.keysOfText")} keys={text} />
    </Dialog>
  );
}

function KeyList({ title, keys }: { title: string; keys: [string, string][] }) {
  const labels = useEditorLabels();
  return (
    <>
      <h3>{title}</h3>
      <dl className="key-list">
        {keys.map(([shortcut, name]) => (
          <div key={shortcut}>
            <dt>
              <kbd>{readShortcut(shortcut, labels)}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
