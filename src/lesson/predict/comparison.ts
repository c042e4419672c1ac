/** One line of a prediction beside what was printed there; null where one of them has ended. */
export interface ComparedLine {
  predicted: string | null;
  printed: string | null;
}

/** A prediction held against the lines that were really printed. */
export interface Comparison {
  right: boolean;
  /** In one sentence: right, or where they part. */
  summary: string;
  lines: ComparedLine[];
}

/** Compares line by line, from the top. */
export function compare(predicted: readonly string[], printed: readonly string[]): Comparison {
  const length = Math.max(predicted.length, printed.length);
  const lines = Array.from({ length }, (_, index) => ({
    predicted: predicted[index] ?? null,
    printed: printed[index] ?? null,
  }));
  const parting = lines.findIndex((line) => line.predicted !== line.printed);
  return { right: parting === -1, summary: summarise(lines, parting), lines };
}

function summarise(lines: ComparedLine[], parting: number): string {
  if (parting === -1) return "Just as you predicted.";
  const { predicted, printed } = lines[parting]!;
  if (predicted === null) return `Not quite: it prints ${count(lines.length - parting)} more than you predicted.`;
  if (printed === null) return `Not quite: it stops ${count(lines.length - parting)} earlier than you predicted.`;
  return parting === 0
    ? "Not quite: they differ from the first line."
    : `Not quite: they differ from line ${parting + 1}.`;
}

function count(lines: number): string {
  return lines === 1 ? "one line" : `${lines} lines`;
}
