"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

interface DialogProps {
  title: string;
  /** Called when it was closed, by Escape too. */
  close: () => void;
  children: ReactNode;
}

/** A dialog over the page; the browser keeps the keyboard within and gives the focus back. */
export function Dialog({ title, close, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Taken away open, it would not give the focus back.
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={() => dialog.current?.open || close()}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
