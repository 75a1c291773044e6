import { useEffect, useState } from "react";

const key = "depesche:tab";

/**
 * This tab's own name, the same after a reload. It lies in the session's storage only while no page is open: a tab that
 * is duplicated copies the storage, and must not have the name of the one that it was made of.
 */
export function useTab(): string {
  const [tab] = useState(() => {
    if (typeof window === "undefined") return "";
    const known = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return known ?? newName();
  });
  useEffect(() => {
    const put = () => sessionStorage.setItem(key, tab);
    window.addEventListener("pagehide", put);
    return () => window.removeEventListener("pagehide", put);
  }, [tab]);
  return tab;
}

/** `crypto.randomUUID` is there on secure origins only. */
function newName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
