import { lineKind, rowsOf, textSeen, type Row, type RunRecord } from "#record";

/** A line of what a program's run shows. */
export interface OutputLine {
  /** In seconds of the loop's time. */
  time: number;
  kind: ReturnType<typeof lineKind>;
  text: string;
}

/** What a program printed and was warned of, and the error that ended it. */
export function outputLines(record: RunRecord): OutputLine[] {
  const lines = rowsOf(record.events).map(toLine);
  if (record.outcome.kind !== "failed") return lines;
  const { name, message } = record.outcome.error;
  return [...lines, { time: record.elapsed, kind: "error", text: `${name}: ${message}` }];
}

function toLine(row: Row): OutputLine {
  const { event } = row.at(-1)!;
  return { time: event.time, kind: lineKind(event), text: textSeen(row) };
}
