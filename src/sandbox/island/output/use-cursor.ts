import { useCallback, useEffect, useEffectEvent, useMemo, useState, type RefObject } from "react";
import { eventNear, indexRun, laneOfTask, standingLines, type Cursor, type RunIndex } from "../../../timeline/index.ts";
import type { EditorHandle } from "../editor/editor-handle.ts";
import type { ShownRun } from "../use-runs.ts";

/** The moment of a run that is looked at: in the console, on the timeline, and in the code alike. */
export interface CursorState {
  /** Of the run that is shown; null while there is none, or nobody looks at it. */
  index: RunIndex | null;
  /** null: no moment has been chosen. */
  at: Cursor | null;
  /** The moment that is only pointed at, for as long as it is. */
  preview: Cursor | null;
  moveTo: (cursor: Cursor) => void;
  point: (cursor: Cursor | null) => void;
  /** Moves to what shows a time of a task best, for instance what a check found. */
  goTo: (at: { time: number; task: number | null; place?: { line: number } | null }) => void;
  /** Forgets the moment, for another run begins. */
  leave: () => void;
}

/**
 * @param onTimeline whether the timeline is shown, which needs the index all the time
 * @param editors by path: they mark the lines at which tasks stand
 * @param given the run's index, where there is one already
 */
export function useCursor(
  run: ShownRun | null,
  onTimeline: boolean,
  editors: RefObject<Map<string, EditorHandle>>,
  given: RunIndex | null = null,
): CursorState {
  const [at, moveTo] = useState<Cursor | null>(null);
  const [preview, point] = useState<Cursor | null>(null);
  const seen = preview ?? at;
  const isNeeded = onTimeline || seen !== null;
  const index = useMemo(() => given ?? (run && isNeeded ? indexRun(run) : null), [given, run, isNeeded]);

  const showLines = useEffectEvent(() => {
    const { focus, others } = index && seen ? standingLines(index, seen) : { focus: [], others: [] };
    for (const [path, editor] of editors.current) {
      const inFile = (places: typeof focus) => places.filter(({ file }) => file === path).map(({ line }) => line);
      editor.showLines({ focus: inFile(focus), others: inFile(others) });
    }
  });
  useEffect(() => showLines(), [seen]);

  const leave = useCallback(() => {
    moveTo(null);
    point(null);
  }, []);

  function goTo(at: Parameters<CursorState["goTo"]>[0]) {
    const event = run && eventNear(index ?? indexRun(run), at);
    if (event !== null) moveTo({ event, lane: at.task === null ? null : laneOfTask(at.task) });
  }

  return { index, at, preview, moveTo, point, goTo, leave };
}
