import type { Place } from "asyncio";
import { Timeline } from "../../timeline/index.ts";
import type { CursorState } from "./use-cursor.ts";
import type { Runs } from "./use-runs.ts";

interface Props {
  runs: Runs;
  cursor: CursorState;
  onGoTo: (place: Place) => void;
}

/** The timeline of what was run last, or why there is none. */
export function TimelinePanel({ runs: { activity, clockStart, shown }, cursor, onGoTo }: Props) {
  if (!cursor.index || cursor.index.times.length === 0) {
    return <p className="sandbox-blank">{shown ? "Nothing has happened." : "Run the program to see its timeline."}</p>;
  }
  return (
    <Timeline
      index={cursor.index}
      runningSince={activity === "running" ? clockStart : null}
      cursor={cursor.at}
      onCursor={cursor.moveTo}
      onGoTo={onGoTo}
    />
  );
}
