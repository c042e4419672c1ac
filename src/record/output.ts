import type { OutputLine, RunEvent } from "./record.ts";

/**
 * The lines that were printed, in the order in which they began. A line in parts is one, with the moment of its last
 * part: only then did it read as it does.
 */
export function outputOf(events: readonly RunEvent[]): OutputLine[] {
  const lines: OutputLine[] = [];
  /** The place among the lines of the one that a stream goes on with. */
  const unfinished = new Map<OutputLine["stream"], number>();
  events.forEach((event, index) => {
    if (event.type !== "printed") return;
    const { type: _type, partial = false, ...printed } = event;
    const place = unfinished.get(event.stream) ?? lines.length;
    lines[place] = { ...printed, text: (lines[place]?.text ?? "") + event.text, event: index };
    if (partial) unfinished.set(event.stream, place);
    else unfinished.delete(event.stream);
  });
  return lines;
}
