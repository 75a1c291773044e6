/** A run of the old list, `from` up to `to`, in whose place stands a run of the new one, `start` up to `end`. */
export interface Hunk {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Beyond this many comparisons the middle of two lists counts as one change (a text of 1,000 blocks against another). */
const most = 1_000_000;

/** What differs between two lists, by their longest common run of items. */
export function hunksBetween<T>(old: readonly T[], fresh: readonly T[], isSame: (one: T, other: T) => boolean): Hunk[] {
  const same = (one: number, other: number) => isSame(old[one] as T, fresh[other] as T);
  let head = 0;
  while (head < old.length && head < fresh.length && same(head, head)) head += 1;
  let tail = 0;
  const shorter = Math.min(old.length, fresh.length) - head;
  while (tail < shorter && same(old.length - 1 - tail, fresh.length - 1 - tail)) tail += 1;
  const whole = { from: head, to: old.length - tail, start: head, end: fresh.length - tail };
  if (isEmpty(whole)) return [];
  if ((whole.to - whole.from) * (whole.end - whole.start) > most) return [whole];
  return split(whole, same);
}

function split({ from, to, start, end }: Hunk, same: (one: number, other: number) => boolean): Hunk[] {
  const width = end - start + 1;
  // How many items the rest of both lists have in common, for each pair of places.
  const common = new Uint32Array((to - from + 1) * width);
  const at = (one: number, other: number) => (one - from) * width + (other - start);
  for (let one = to - 1; one >= from; one -= 1)
    for (let other = end - 1; other >= start; other -= 1)
      common[at(one, other)] = same(one, other)
        ? (common[at(one + 1, other + 1)] ?? 0) + 1
        : Math.max(common[at(one + 1, other)] ?? 0, common[at(one, other + 1)] ?? 0);
  const hunks: Hunk[] = [];
  let open: Hunk = { from, to: from, start, end: start };
  let [one, other] = [from, start];
  while (one < to && other < end) {
    if (same(one, other)) {
      if (!isEmpty(open)) hunks.push(open);
      one += 1;
      other += 1;
      open = { from: one, to: one, start: other, end: other };
    } else if ((common[at(one + 1, other)] ?? 0) >= (common[at(one, other + 1)] ?? 0)) open.to = one += 1;
    else open.end = other += 1;
  }
  open = { ...open, to, end };
  return isEmpty(open) ? hunks : [...hunks, open];
}

function isEmpty({ from, to, start, end }: Hunk): boolean {
  return from === to && start === end;
}
