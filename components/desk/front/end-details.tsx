"use client";

import { type ReactNode, use } from "react";
import { FormContext } from "../forms/form-answer";

/** Folded away until somebody asks for it, or something in it is wrong. `field`: the name of what is in it. */
export function EndDetails({ field, summary, children }: { field: string; summary: string; children: ReactNode }) {
  const isWrong = use(FormContext).errors[field] !== undefined;
  return (
    <details className="slot-end" {...(isWrong ? { open: true } : {})}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
