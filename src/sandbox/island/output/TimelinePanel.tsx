import { useMemo } from "react";
import type { Verdict } from "../../../grading/exercise.ts";
import { eventNear, Timeline, type Flag, type RunIndex } from "../../../timeline/index.ts";
import { useWorkbench } from "../use-workbench.ts";

/** The timeline of what was run last, or why there is none. */
export function TimelinePanel() {
  const { title, runs, cursor, goTo } = useWorkbench();
  const { activity, clockStart, shown, verdict } = runs;
  const flags = useMemo(() => (cursor.index ? flagsOf(cursor.index, verdict) : []), [cursor.index, verdict]);
  if (!cursor.index || cursor.index.times.length === 0) {
    return <p className="sandbox-blank">{shown ? "Nothing has happened." : "Run the program to see its timeline."}</p>;
  }
  return (
    <Timeline
      index={cursor.index}
      title={title}
      runningSince={activity === "running" ? clockStart : null}
      cursor={cursor.at}
      onCursor={cursor.moveTo}
      flags={flags}
      onGoTo={goTo}
    />
  );
}

/** Where checks have failed. */
function flagsOf(index: RunIndex, verdict: Verdict | null): Flag[] {
  return (verdict?.results ?? []).flatMap((result) => {
    const event = result.passed === false && result.at ? eventNear(index, result.at) : null;
    return event === null ? [] : [{ event, text: result.sentence }];
  });
}
