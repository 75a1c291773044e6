import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";

/** Tiptap's tables without widths and alignment, and with nothing in a cell but paragraphs. */
const cell = { content: "paragraph+", addAttributes: () => ({ colspan: span("colspan"), rowspan: span("rowspan") }) };

export const tables = [
  Table.extend({ renderHTML: () => ["table", ["tbody", 0]] }).configure({ View: null }),
  TableRow.extend({ content: "(tableCell | tableHeader)+" }),
  TableCell.extend(cell),
  TableHeader.extend(cell),
];

/** As HTML's tables pasted from elsewhere say it, between 1 and 100 (`content/schema.ts`). */
function span(name: string) {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => {
      const value = Number.parseInt(element.getAttribute(name) ?? "1", 10);
      return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), 100);
    },
    validate: (value: unknown) => {
      if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 100) throw new RangeError("bad span");
    },
  };
}
