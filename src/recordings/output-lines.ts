import { rowsOf, textSeen, type Row, type RunRecord } from "#record";

/** A line of what a program's run shows. */
export interface OutputLine {
  /** In seconds of the loop's time. */
  time: number;
  kind: "out" | "error" | "warning" | "interrupted";
  text: string;
}

/** What a program printed and was warned of, and the error that ended it. */
export function outputLines(record: RunRecord): OutputLine[] {
  const lines = rowsOf(record.events).map(toLine);
  if (record.outcome.kind !== "failed") return lines;
  const { name, message } = record.outcome.error;
  return [...lines, { time: record.elapsed, kind: "error", text: `${name}: ${message}` }];
}

function kindOf(event: Row[0]["event"]): OutputLine["kind"] {
  if (event.type === "printed") return event.stream;
  return event.type === "warned" ? "warning" : "interrupted";
}

function toLine(row: Row): OutputLine {
  const { event } = row.at(-1)!;
  return { time: event.time, kind: kindOf(event), text: textSeen(row) };
}
