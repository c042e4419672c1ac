import type { Place } from "asyncio";
import {
  useCallback,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { EventTable } from "./EventTable.tsx";
import { LaneLabels } from "./LaneLabels.tsx";
import { ancestorsOf, lanesOf, type Lane } from "./lanes.ts";
import { LANE_HEIGHT, MARGIN_LEFT, MARGIN_RIGHT, RULER_HEIGHT } from "./layout.ts";
import { Legend } from "./Legend.tsx";
import type { Cursor } from "./moment.ts";
import { eventAt } from "./pick.ts";
import { Plot } from "./Plot.tsx";
import { Readout } from "./Readout.tsx";
import { Ruler } from "./Ruler.tsx";
import { stepTicks, timeTicks } from "./ticks.ts";
import { laneOf, type RunIndex } from "./run-index.ts";
import { roomFor, stepScale, timeScale, type Extent, type ScaleKind } from "./scale.ts";
import { Toolbar, ZOOM_STEP } from "./Toolbar.tsx";
import { useNow } from "./use-now.ts";
import { useViewport } from "./use-viewport.ts";
import { eventInWords, inSeconds, laneInWords } from "./words.ts";

interface Props {
  index: RunIndex;
  /** When the program's first line ran, as `performance.now()` has it, while it goes on; null when it has ended. */
  runningSince: number | null;
  /** null: the end is shown, and followed while the program runs. */
  cursor: Cursor | null;
  onCursor: (cursor: Cursor) => void;
  /** Moments that somebody has something to say about. */
  flags: Flag[];
  /** Leads to a line of the code; absent where there is none to go to. */
  onGoTo?: (place: Place) => void;
}

/** A moment pointed out, and why. */
export interface Flag {
  event: number;
  text: string;
}

/** The width, in pixels, at which a column of the step scale can be told from the next. */
const CLEAR_COLUMN = 9;

/**
 * A run as a picture: a lane for each task and job, over loop time or event by event, with a cursor to follow it. A page
 * that may show one brings `timeline.css`.
 */
export function Timeline({ index, runningSince, cursor, onCursor, flags, onGoTo }: Props) {
  const { run, times } = index;
  const hatch = useId();
  const handle = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<ScaleKind | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<number>>(NOTHING);
  const { scroller, ...view } = useViewport();
  const now = useNow(run.elapsed, runningSince);

  // A program that never waits takes no time on the virtual clock: all of it would be in one place.
  const kind = chosen ?? (runningSince === null && run.elapsed === 0 ? "steps" : "time");
  const until = runningSince === null ? run.elapsed || 1 : roomFor(now);
  const { plotWidth, across } = view;
  const scale = useMemo(
    () => (kind === "time" ? timeScale(until, plotWidth) : stepScale(times.length, plotWidth)),
    [kind, until, plotWidth, times.length],
  );
  const lanes = useMemo(() => lanesOf(index, folded), [index, folded]);
  const ticks = kind === "time" ? timeTicks(scale, across) : stepTicks(index, scale, across);
  const [first, last] = rowsIn(view.down, lanes.length);

  const latest = times.length - 1;
  const event = Math.min(cursor?.event ?? latest, latest);
  const x = cursor ? scale.point(times[event]!, event) : scale.edge(now, null);
  const width = plotWidth + MARGIN_LEFT + MARGIN_RIGHT;
  const placedFlags = flags.map((flag) => ({ ...flag, x: scale.point(times[flag.event]!, flag.event) }));
  const row = lanes.findIndex(({ key }) => key === cursor?.lane);

  const happened = `Step ${event + 1} of ${times.length}, ${inSeconds(times[event]!)}: ${eventInWords(index, event)}`;
  const standing = cursor && laneInWords(index, { ...cursor, event }, lanes[row] ?? null);
  const words = standing ? `${happened}. ${standing}` : happened;

  const reveal = useEffectEvent(() => {
    if (cursor) view.reveal(x, Math.max(row, 0) * LANE_HEIGHT, (row < 0 ? 0 : row + 1) * LANE_HEIGHT + RULER_HEIGHT);
  });
  useLayoutEffect(() => reveal(), [cursor, kind]);

  function goTo(event: number, lane = laneOf(run.events[event]!) ?? cursor?.lane ?? null) {
    const hidden = lane ? ancestorsOf(index, lane).filter((task) => folded.has(task)) : [];
    if (hidden.length > 0) setFolded(new Set([...folded].filter((task) => !hidden.includes(task))));
    onCursor({ event, lane });
  }

  function step(by: number) {
    // From the end one steps back into the last event itself.
    const from = cursor ? event : latest + 1;
    goTo(Math.min(Math.max(from + by, 0), latest));
  }

  function changeLane(by: 1 | -1) {
    const next = lanes[row < 0 ? 0 : row + by];
    if (next) goTo(event, next.key);
  }

  function changeScale(next: ScaleKind) {
    choose(next);
    view.fit(next === "steps" ? times.length * CLEAR_COLUMN : 0);
  }

  const toggle = useCallback((task: number) => {
    setFolded((folded) => {
      const next = new Set(folded);
      if (!next.delete(task)) next.add(task);
      return next;
    });
  }, []);

  function pick(x: number, lane: Lane) {
    goTo(eventAt(x, index, scale, lane.key), lane.key);
    handle.current!.focus({ preventScroll: true });
  }

  function onKeyDown({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (ctrlKey || metaKey || altKey) return;
    if (key === "+" || key === "=") view.zoomBy(ZOOM_STEP);
    if (key === "-") view.zoomBy(1 / ZOOM_STEP);
    if (key === "0") view.fit();
  }

  return (
    <figure className="timeline" aria-label="Timeline" onKeyDown={onKeyDown}>
      <Toolbar
        scale={kind}
        onScale={changeScale}
        onStep={step}
        canStepBack={cursor ? event > 0 : true}
        canStepForward={cursor !== null && event < latest}
        onZoom={view.zoomBy}
        onFit={() => view.fit()}
        fits={view.zoom === 1}
      />
      <div
        ref={scroller}
        className="timeline-scroll"
        role="group"
        aria-label="Lanes"
        tabIndex={0}
        onScroll={view.onScroll}
      >
        <div
          className="timeline-canvas"
          style={{
            gridTemplateColumns: `${view.labelsWidth}px ${width}px`,
            gridTemplateRows: `${RULER_HEIGHT}px auto`,
          }}
        >
          <div className="timeline-corner" />
          <Ruler
            ticks={ticks}
            flags={placedFlags}
            width={width}
            x={x}
            step={event + 1}
            steps={times.length}
            words={words}
            onStep={step}
            onLane={changeLane}
            onScrub={(x) => goTo(eventAt(x, index, scale, null))}
            handle={handle}
          />
          <div className="timeline-labels">
            <LaneLabels
              lanes={lanes}
              first={first}
              last={last}
              index={index}
              event={event}
              selected={cursor?.lane ?? null}
              hatch={hatch}
              onFold={toggle}
            />
          </div>
          <Plot
            lanes={lanes}
            first={first}
            last={last}
            index={index}
            scale={scale}
            now={now}
            across={across}
            ticks={ticks}
            flags={placedFlags}
            width={width}
            seenWidth={view.seenWidth}
            hatch={hatch}
            cursor={cursor && { x, lane: cursor.lane }}
            onPick={pick}
            scroller={scroller}
          />
        </div>
      </div>
      <Readout index={index} cursor={cursor && { ...cursor, event }} lane={lanes[row] ?? null} onGoTo={onGoTo} />
      <Legend index={index} hatch={hatch} />
      <EventTable index={index} event={cursor && event} onGoTo={goTo} />
      <p className="visually-hidden" aria-live="polite">
        {cursor && words}
      </p>
    </figure>
  );
}

const NOTHING: ReadonlySet<number> = new Set();

/** The rows of lanes that a stretch of their height shows. */
function rowsIn({ from, to }: Extent, count: number): [number, number] {
  return [Math.max(0, Math.floor(from / LANE_HEIGHT)), Math.min(count, Math.ceil(to / LANE_HEIGHT))];
}
