"use client";

import { type PointerEvent, type ReactNode, useEffect, useRef } from "react";

/** How far a pointer has to go before it drags: a tap on the handle moves nothing. */
const thresholdPx = 6;

interface Drag {
  storyId: string;
  source: Element;
  from: { x: number; y: number };
  isMoving: boolean;
  over: Element | null;
}

/**
 * Lets stories be dragged into slots with mouse, pen or finger. Pointer events, for the drag of HTML knows no touch.
 * Escape, and leaving the slots, put the story back. A drop presses the form's own button for that step.
 */
export function DragPlaces({ children }: { children: ReactNode }) {
  const drag = useRef<Drag | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key === "Escape") drag.current = finished(drag.current);
    };
    addEventListener("keydown", cancel);
    return () => removeEventListener("keydown", cancel);
  }, []);

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drag]") : null;
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      storyId: handle.dataset.drag ?? "",
      source: handle.closest("li") ?? handle,
      from: { x: event.clientX, y: event.clientY },
      ...{ isMoving: false, over: null },
    };
  };

  const move = ({ clientX, clientY }: PointerEvent) => {
    const current = drag.current;
    if (!current) return;
    current.isMoving ||= Math.hypot(clientX - current.from.x, clientY - current.from.y) > thresholdPx;
    if (!current.isMoving) return;
    current.source.classList.add("is-dragged");
    current.over?.classList.remove("is-target");
    current.over = document.elementFromPoint(clientX, clientY)?.closest("[data-slot]") ?? null;
    current.over?.classList.add("is-target");
  };

  const drop = () => {
    const current = drag.current;
    drag.current = finished(current);
    const slot = current?.over instanceof HTMLElement ? current.over.dataset.slot : undefined;
    if (!current || slot === undefined || current.over === current.source || !button.current) return;
    button.current.value = `place:${current.storyId}:${slot}`;
    button.current.form?.requestSubmit(button.current);
  };

  return (
    <div
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={() => {
        drag.current = finished(drag.current);
      }}
    >
      <button ref={button} type="submit" name="step" hidden />
      {children}
    </div>
  );
}

function finished(drag: Drag | null): null {
  drag?.source.classList.remove("is-dragged");
  drag?.over?.classList.remove("is-target");
  return null;
}
