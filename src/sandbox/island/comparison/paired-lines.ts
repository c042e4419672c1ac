/** A line that one program printed, beside the one that another printed there. */
export interface LinePair {
  /** null where nothing was printed. */
  one: string | null;
  other: string | null;
}

/**
 * Holds the lines of two programs against one another: from the beginning and from the end as far as they are the same,
 * and line by line between. So a line that only one of them printed leaves those around it alone.
 */
export function pairLines(one: readonly string[], other: readonly string[]): LinePair[] {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && one.at(-1 - after) === other.at(-1 - after)) after++;

  const between = Math.max(one.length, other.length) - before - after;
  const same = (text: string) => ({ one: text, other: text });
  return [
    ...one.slice(0, before).map(same),
    ...Array.from({ length: between }, (_, line) => ({
      one: before + line < one.length - after ? one[before + line]! : null,
      other: before + line < other.length - after ? other[before + line]! : null,
    })),
    ...one.slice(one.length - after).map(same),
  ];
}
