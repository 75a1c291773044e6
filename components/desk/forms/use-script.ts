import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether script runs here: what cannot work without it is not shown without it. */
export function useScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
