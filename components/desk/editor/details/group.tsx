import type { ReactNode } from "react";

/** A group of the side panel, opened and closed by its head. */
export function Group({ title, isOpen = true, children }: { title: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details className="details-group" open={isOpen}>
      <summary>{title}</summary>
      <div className="form">{children}</div>
    </details>
  );
}
