/** What a story is dragged by. The keyboard has buttons beside it, so it is nothing to them. */
export function DragHandle({ storyId }: { storyId: number }) {
  return (
    <span className="drag-handle" data-drag={storyId} aria-hidden="true">
      ⠿
    </span>
  );
}
