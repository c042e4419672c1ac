import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { inSeconds } from "../record/index.ts";
import { LaneLabels } from "./LaneLabels.tsx";
import type { Lane } from "./lanes.ts";
import { LANE_HEIGHT, RULER_HEIGHT } from "./layout.ts";
import { momentOf, movedBy, type Cursor } from "./moment.ts";
import { eventAt } from "./pick.ts";
import { Plot } from "./Plot.tsx";
import { Ruler, type PlacedFlag } from "./Ruler.tsx";
import type { RunIndex } from "./run-index.ts";
import type { Extent } from "./scale.ts";
import { stepTicks, timeTicks } from "./ticks.ts";
import type { Axis } from "./use-axis.ts";
import { useFolding } from "./use-folding.ts";
import { useViewport } from "./use-viewport.ts";
import { eventInWords, momentInWords } from "./words.ts";

interface Props {
  index: RunIndex;
  axis: Axis;
  /** Loop time in seconds: the end of what still goes on. */
  now: number;
  /** null: the end is shown. */
  cursor: Cursor | null;
  /** The loop time in seconds at which the cursor stands, when it is not that of its event. */
  at?: number | undefined;
  onCursor: (cursor: Cursor) => void;
  flags: Flag[];
  isPlaying: boolean;
  /** The id of the hatching. */
  hatch: string;
}

/** A moment pointed out, and why. */
export interface Flag {
  event: number;
  text: string;
}

/** The lanes of a run along an axis, under a ruler with the handle of the cursor. */
export function Track({ index, axis, now, cursor, at, onCursor, flags, isPlaying, hatch }: Props) {
  const { times } = index;
  const { scale, across } = axis;
  const handle = useRef<HTMLDivElement>(null);
  const { lanes, toggle } = useFolding(index, cursor);
  const { scroller, ...view } = useViewport(axis);

  const ticks = scale.kind === "time" ? timeTicks(scale, across) : stepTicks(index, scale, across);
  const [first, last] = rowsIn(view.down, lanes.length);

  const event = cursor?.event ?? times.length - 1;
  const x = cursor ? scale.point(at ?? times[event]!, event) : scale.edge(now, null);
  const pointOf = (event: number) => scale.point(times[event]!, event);
  const placedFlags: PlacedFlag[] = [
    ...flags.map(({ event, text }) => ({ kind: "failed" as const, x: pointOf(event), text })),
    ...index.interrupts.map((event) => ({
      kind: "interrupted" as const,
      x: pointOf(event),
      text: `${eventInWords(index, event)}, ${inSeconds(times[event]!)}`,
    })),
  ];
  const row = lanes.findIndex(({ key }) => key === cursor?.lane);

  const reveal = useEffectEvent(() => {
    if (cursor) view.reveal(x, Math.max(row, 0) * LANE_HEIGHT, (row < 0 ? 0 : row + 1) * LANE_HEIGHT + RULER_HEIGHT);
  });
  useLayoutEffect(() => reveal(), [cursor, scale.kind]);

  // Read out event by event it would fall behind the picture.
  const words = isPlaying ? "Playing" : momentInWords(index, { event, lane: cursor?.lane ?? null });

  function changeLane(by: 1 | -1) {
    const next = lanes[row < 0 ? 0 : row + by];
    if (next) onCursor({ event, lane: next.key });
  }

  function pick(x: number, lane: Lane) {
    onCursor({ event: eventAt(x, index, scale, lane.key), lane: lane.key });
    handle.current!.focus({ preventScroll: true });
  }

  return (
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
          gridTemplateColumns: `${axis.labelsWidth}px ${axis.width}px`,
          gridTemplateRows: `${RULER_HEIGHT}px auto`,
        }}
      >
        <div className="timeline-corner" />
        <Ruler
          ticks={ticks}
          flags={placedFlags}
          width={axis.width}
          x={x}
          step={event + 1}
          steps={times.length}
          words={words}
          onStep={(by) => onCursor(movedBy(index, cursor, by))}
          onLane={changeLane}
          onScrub={(x) => onCursor(momentOf(index, eventAt(x, index, scale, null), cursor))}
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
          width={axis.width}
          seenWidth={axis.seenWidth}
          hatch={hatch}
          cursor={cursor && { x, lane: cursor.lane }}
          onPick={pick}
          scroller={scroller}
        />
      </div>
    </div>
  );
}

/** The rows of lanes that a stretch of their height shows. */
function rowsIn({ from, to }: Extent, count: number): [number, number] {
  return [Math.max(0, Math.floor(from / LANE_HEIGHT)), Math.min(count, Math.ceil(to / LANE_HEIGHT))];
}
