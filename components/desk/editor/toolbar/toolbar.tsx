"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import { InsertDialog, type Inserted } from "../insert-dialog";
import type { EditorLabels } from "../labels";
import { hrefAt } from "../nodes/link";
import { groups, type ItemState, statesOf, type ToolbarItem, tableItems } from "./items";
import { LinkDialog } from "./link-dialog";
import { ToolbarButton } from "./toolbar-button";
import { useLinkShortcut } from "./use-link-shortcut";
import { useRovingFocus } from "./use-roving-focus";

interface ToolbarProps {
  editor: Editor;
  labels: EditorLabels;
}

/** The buttons above the text; one stop for the Tab key. */
export function Toolbar({ editor, labels }: ToolbarProps) {
  const roving = useRovingFocus();
  const [inserting, setInserting] = useState<Inserted | null>(null);
  const [linkFrom, setLinkFrom] = useState<string | null>(null);
  const openLink = () => setLinkFrom(hrefAt(editor.state));
  useLinkShortcut(editor, openLink);
  const inTable = useEditorState({ editor, selector: () => editor.isActive("table") });
  const shown = inTable ? [...groups, tableItems] : groups;
  const states = useEditorState({ editor, selector: () => statesOf(editor, shown.flat()) });
  const stateOf = (item: ToolbarItem) => states[shown.flat().indexOf(item)] ?? { pressed: undefined, enabled: false };
  return (
    <>
      <div className="toolbar" role="toolbar" aria-label={labels.toolbar} {...roving}>
        {shown.map((items, place) => (
          <div key={items[0]?.name} className="toolbar-group">
            {items.map((item, index) => (
              <ItemButton
                key={item.name}
                {...{ editor, item, labels }}
                state={stateOf(item)}
                isFirst={place + index === 0}
              />
            ))}
            {place === groups.length - 1 && <InsertButtons labels={labels} enabled={!inTable} open={setInserting} />}
            {place === 1 && <LinkButton editor={editor} labels={labels} open={openLink} />}
          </div>
        ))}
      </div>
      {inserting && <InsertDialog editor={editor} what={inserting} close={() => setInserting(null)} />}
      {linkFrom !== null && (
        <LinkDialog editor={editor} href={linkFrom} labels={labels} close={() => setLinkFrom(null)} />
      )}
    </>
  );
}

/** What is looked for in a dialog before it stands in the text; none of it may stand in a table. */
function InsertButtons(props: { labels: EditorLabels; enabled: boolean; open: (what: Inserted) => void }) {
  const { labels, enabled, open } = props;
  const buttons = [
    ["picture", labels.insertPicture],
    ["gallery", labels.insertGallery],
    ["relatedStory", labels.insertStory],
  ] as const;
  return buttons.map(([what, label]) => (
    <ToolbarButton
      key={what}
      icon={what}
      label={label}
      pressed={undefined}
      enabled={enabled}
      labels={labels}
      press={() => open(what)}
    />
  ));
}

interface ItemButtonProps extends ToolbarProps {
  item: ToolbarItem;
  state: ItemState;
  isFirst: boolean;
}

function ItemButton({ editor, item, state, labels, isFirst }: ItemButtonProps) {
  return (
    <ToolbarButton
      icon={item.name}
      label={labels[item.label]}
      keys={item.keys}
      {...{ ...state, isFirst, labels }}
      press={() => {
        item.run(editor.commands);
        editor.commands.focus();
      }}
    />
  );
}

function LinkButton({ editor, labels, open }: ToolbarProps & { open: () => void }) {
  const state = useEditorState({
    editor,
    selector: () => {
      const pressed = editor.isActive("link");
      return { pressed, enabled: editor.isEditable && (pressed || !editor.state.selection.empty) };
    },
  });
  return <ToolbarButton icon="link" label={labels.link} keys="Mod-k" {...state} labels={labels} press={open} />;
}
