"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useScript } from "./use-script";

export function CopyButton({ text }: { text: string }) {
  const t = useTranslations();
  const [isCopied, setCopied] = useState(false);
  if (!useScript()) return null;
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <span aria-live="polite">{isCopied ? t("DeskPeople.copied") : t("DeskPeople.copy")}</span>
    </button>
  );
}
