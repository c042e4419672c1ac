import type { Printed, RunEvent } from "./record.ts";
import { warningText } from "./warning-text.ts";

/** Something that a console shows. */
export interface Shown {
  event: Printed | Extract<RunEvent, { type: "warned" | "interrupted" }>;
  /** Its index in the run's events. */
  index: number;
}

/** What stands in one row: a warning, a Ctrl-C, or a line in as many parts as it was printed in. */
export type Row = [Shown, ...Shown[]];

/**
 * What was printed and warned of, row by row. Rows stay in the order of time, as in a terminal: when something else comes
 * between two parts of a line, the line goes on in a row below.
 */
export function rowsOf(events: readonly RunEvent[]): Row[] {
  const rows: Row[] = [];
  events.forEach((event, index) => {
    if (event.type !== "printed" && event.type !== "warned" && event.type !== "interrupted") return;
    const last = rows.at(-1);
    if (last && goesOn(last.at(-1)!.event, event)) last.push({ event, index });
    else rows.push([{ event, index }]);
  });
  return rows;
}

function goesOn(before: Shown["event"], event: Shown["event"]): boolean {
  return (
    before.type === "printed" && event.type === "printed" && before.partial === true && before.stream === event.stream
  );
}

/** What is seen of a row, or of its first parts. */
export function textSeen(parts: Shown[]): string {
  return asSeen(parts.map(({ event }) => textOf(event)).join(""));
}

/** What kind of line it is: of which stream, or of none. */
export function lineKind(event: Shown["event"]): "out" | "error" | "warning" | "interrupted" {
  if (event.type === "printed") return event.stream;
  return event.type === "warned" ? "warning" : "interrupted";
}

function textOf(event: Shown["event"]): string {
  if (event.type === "interrupted") return "Ctrl-C is pressed";
  return event.type === "warned" ? `Warning: ${warningText(event)}` : event.text;
}

/** A text as it is seen in the end: after "\r" the line is written over from its start, after "\b" from one before. */
export function asSeen(text: string): string {
  return /[\r\b]/.test(text) ? text.split("\n").map(writtenOver).join("\n") : text;
}

function writtenOver(line: string): string {
  const characters: string[] = [];
  let column = 0;
  for (const character of line) {
    if (character === "\r") column = 0;
    else if (character === "\b") column = Math.max(0, column - 1);
    else characters[column++] = character;
  }
  return characters.join("");
}
