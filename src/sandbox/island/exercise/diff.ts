import { presentableDiff } from "@codemirror/merge";

/** One line of two texts, of which one became the other. */
export interface DiffLine {
  kind: "same" | "removed" | "added";
  /** The line's text, in pieces: what has changed within a line that became another one is marked. */
  pieces: { text: string; changed: boolean }[];
}

/** The lines of both texts in one list: where they part, those of `before` come first. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const common = commonLines(a, b);
  const lines: DiffLine[] = [];
  let [inA, inB] = [0, 0];
  for (const [toA, toB] of [...common, [a.length, b.length] as const]) {
    lines.push(...changedLines(a.slice(inA, toA), b.slice(inB, toB)));
    if (toA < a.length) lines.push({ kind: "same", pieces: [{ text: a[toA]!, changed: false }] });
    [inA, inB] = [toA + 1, toB + 1];
  }
  return lines;
}

/** The longest common subsequence of two lists of lines: the places of each such line, in both. */
function commonLines(a: string[], b: string[]): [number, number][] {
  // lengths[i][j]: how many lines a from i and b from j have in common, at most.
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}

/** Lines that became others. */
function changedLines(removed: string[], added: string[]): DiffLine[] {
  const isBoth = removed.length > 0 && added.length > 0;
  const changes = isBoth ? presentableDiff(removed.join("\n"), added.join("\n")) : [];
  return [
    ...marked(
      removed,
      "removed",
      changes.map(({ fromA, toA }) => ({ from: fromA, to: toA })),
    ),
    ...marked(
      added,
      "added",
      changes.map(({ fromB, toB }) => ({ from: fromB, to: toB })),
    ),
  ];
}

/** @param ranges of what changed, counted from the first line's first character */
function marked(lines: string[], kind: DiffLine["kind"], ranges: { from: number; to: number }[]): DiffLine[] {
  let start = 0;
  return lines.map((text) => {
    const pieces: DiffLine["pieces"] = [];
    let at = 0;
    const upTo = (position: number, changed: boolean) => {
      const end = Math.min(Math.max(position - start, at), text.length);
      if (end > at) pieces.push({ text: text.slice(at, end), changed });
      at = end;
    };
    for (const { from, to } of ranges) {
      upTo(from, false);
      upTo(to, true);
    }
    upTo(start + text.length, false);
    start += text.length + 1;
    return { kind, pieces };
  });
}
