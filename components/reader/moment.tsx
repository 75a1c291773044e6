import type { Moments } from "../../i18n/moments";
import { useMoments } from "./use-moments";

/** An instant (UTC epoch ms) in words, with its exact form for machines. */
export function Moment({ at, as, className }: { at: number; as: keyof Moments; className?: string }) {
  const moments = useMoments();
  return (
    <time dateTime={new Date(at).toISOString()} className={className}>
      {moments[as](at)}
    </time>
  );
}
