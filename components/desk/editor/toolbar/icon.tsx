/** Lines on a grid of 16, drawn in the colour of the text. */
const paths = {
  undo: "M3 6h6a4 4 0 0 1 0 8H6M6 3 3 6l3 3",
  redo: "M13 6H7a4 4 0 0 0 0 8h3M10 3l3 3-3 3",
  bold: "M5 3h4a2.5 2.5 0 0 1 0 5H5zM5 8h5a2.5 2.5 0 0 1 0 5H5z",
  italic: "M7 3h5M4 13h5M10 3 6 13",
  link: "M7 9a3 3 0 0 0 4 0l2-2a3 3 0 0 0-4-4L8 4M9 7a3 3 0 0 0-4 0L3 9a3 3 0 0 0 4 4l1-1",
  heading: "M4 3v10M12 3v10M4 8h8",
  bulletList: "M6 4h7M6 8h7M6 12h7M3 4h.01M3 8h.01M3 12h.01",
  orderedList: "M7 4h6M7 8h6M7 12h6M2.5 3 3.5 2.5V6M2.5 10h1.5l-1.5 3H4",
  quote: "M3 3v10M6 5h7M6 8h7M6 11h4",
  noteBox: "M2.5 3h11v10h-11zM5 6h6M5 9h4",
  picture: "M2.5 3h11v10h-11zM2.5 11l3.5-4 3 3 2-2 2.5 3M10.5 6h.01",
  gallery: "M2.5 5h8v8h-8zM5 5V2.5h8.5V11H10.5M2.5 11l2.5-2.5 2 2 3.5-3",
  relatedStory: "M2.5 3h11v10h-11zM5 6h3M5 9h6M10 5.5 12 7.5",
  table: "M2.5 3h11v10h-11zM2.5 6.5h11M6 6.5V13M10 6.5V13",
  addRow: "M2.5 2.5h11v4h-11zM8 9v5M5.5 11.5h5",
  addColumn: "M2.5 2.5h4v11h-4zM9 8h5M11.5 5.5v5",
  deleteRow: "M2.5 2.5h11v4h-11zM5.5 11.5h5",
  deleteColumn: "M2.5 2.5h4v11h-4zM9 8h5",
  headerRow: "M2.5 3h11v10h-11zM2.5 6h11M2.5 5h11M2.5 4h11",
  deleteTable: "M2.5 3h11v10h-11zM5.5 5.5l5 5M10.5 5.5l-5 5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
      <path d={paths[name]} />
    </svg>
  );
}
