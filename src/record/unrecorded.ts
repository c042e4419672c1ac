import type { RunSoFar } from "./builder.ts";
import type { OutputLine, Unrecorded } from "./record.ts";

/** The part of a run in which no event of the loop is missing: all of it, but for a very long one. */
export function wholePart<R extends RunSoFar>(run: R): R {
  const from = run.unrecorded?.from;
  return from ? { ...run, events: run.events.slice(0, from.event), elapsed: from.time } : run;
}

/** `The timeline shows the first 50,000 events of this run. It went on: 18,711 more were only counted.` */
export function missingEvents({ events, from }: Unrecorded): string | null {
  if (!from) return null;
  return `The timeline shows the first ${counted(from.event, "event")} of this run. It went on: ${counted(events, "more event")} ${events === 1 ? "was" : "were"} only counted.`;
}

/** `The first 2,000 lines are shown. 3,001 more lines, or parts of long ones, were printed.` */
export function missingLines({ lines }: Unrecorded, output: OutputLine[]): string | null {
  if (lines === 0) return null;
  const shown = output.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  return `The first ${counted(shown, "line")} ${shown === 1 ? "is" : "are"} shown. ${counted(lines, "more line")}, or parts of long ones, ${lines === 1 ? "was" : "were"} printed.`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
