import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";

/** What is pasted into a cell becomes its paragraphs: a list or a subhead in it would tear the table apart. */
export function fitIntoCell(slice: Slice, view: EditorView): Slice {
  const { $from } = view.state.selection;
  const { paragraph } = view.state.schema.nodes;
  const role = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1).type.spec.tableRole);
  if (!paragraph || !role.some((one) => /cell/.test(one ?? ""))) return slice;
  // Cells into cells is what prosemirror-tables does.
  if (slice.content.childCount === 1 && slice.content.firstChild?.type.spec.tableRole) return slice;
  if (slice.content.firstChild?.isInline) return slice;
  const paragraphs: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock) paragraphs.push(paragraph.create(null, node.content));
    return !node.isTextblock;
  });
  const open = slice.openStart > 0 ? 1 : 0;
  return paragraphs.length > 0 ? new Slice(Fragment.from(paragraphs), open, slice.openEnd > 0 ? 1 : 0) : Slice.empty;
}
