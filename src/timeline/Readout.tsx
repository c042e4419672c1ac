import type { Place } from "asyncio";
import { memo } from "react";
import { asSeen, inFile, inSeconds, outputOf } from "../record/index.ts";
import type { Cursor } from "./moment.ts";
import { placeOf, type RunIndex } from "./run-index.ts";
import { eventInWords, laneInWords } from "./words.ts";

interface Props {
  index: RunIndex;
  cursor: Cursor;
  /** Absent where there is no code to go to. */
  onGoTo?: ((place: Place) => void) | undefined;
}

/** What there is to do while no moment is chosen. */
export function CursorHelp() {
  return (
    <div className="timeline-readout">
      <p>Press Play to watch the run from its first event, or click a moment to see what each task was doing.</p>
      <p className="more">On the cursor: Space plays, ← → step, ↑ ↓ lane, + − zoom</p>
    </div>
  );
}

/** What happened at the cursor, what its lane is doing, and what was printed by then. */
export const Readout = memo(function Readout({ index, cursor, onGoTo }: Props) {
  const { run, times } = index;
  const event = run.events[cursor.event]!;
  const place = placeOf(event);
  const laneWords = laneInWords(index, cursor);
  return (
    <div className="timeline-readout at">
      <p>
        <span className="when">
          {inSeconds(times[cursor.event]!)} · {(cursor.event + 1).toLocaleString("en")} of{" "}
          {times.length.toLocaleString("en")}
        </span>{" "}
        {eventInWords(index, cursor.event)}{" "}
        {place &&
          (onGoTo ? (
            <button type="button" onClick={() => onGoTo(place)}>
              {inFile(place)}
            </button>
          ) : (
            <span className="when">{inFile(place)}</span>
          ))}
      </p>
      <p className="more">
        {laneWords && `${laneWords} · `}
        {printedInWords(index, cursor.event)}
      </p>
    </div>
  );
});

function printedInWords({ run }: RunIndex, event: number): string {
  const printed = outputOf(run.events.slice(0, event + 1));
  const last = printed.at(-1);
  if (!last) return "nothing printed yet";
  const count = run.output.length;
  return `${printed.length} of ${count} ${count === 1 ? "line" : "lines"} printed, last: ${asSeen(last.text)}`;
}
