"use client";

import type { Editor } from "@tiptap/react";
import { type ReactNode, useEffect } from "react";
import { alignBlocks } from "./align-blocks";

interface SideBySideProps {
  /** Null while it is being made. */
  left: Editor | null;
  right: Editor | null;
  children: [ReactNode, ReactNode];
}

/** Two texts beside each other in one scrolling element, level block by block. */
export function SideBySide({ left, right, children }: SideBySideProps) {
  useEffect(() => (left && right ? alignBlocks(left, right) : undefined), [left, right]);
  return <div className="side-by-side">{children}</div>;
}
