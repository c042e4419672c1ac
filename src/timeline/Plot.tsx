import { useState, type PointerEvent, type RefObject } from "react";
import { barAt } from "./bars.ts";
import { Hint, type HintData } from "./Hint.tsx";
import type { Lane } from "./lanes.ts";
import { LaneView, laneBars } from "./LaneView.tsx";
import { LANE_HEIGHT, MARGIN_LEFT } from "./layout.ts";
import { marksOf } from "./marks.ts";
import type { LaneKey, RunIndex } from "./run-index.ts";
import type { PlacedFlag } from "./Ruler.tsx";
import type { Tick } from "./ticks.ts";
import type { Extent, Scale } from "./scale.ts";
import { useDrag } from "./use-drag.ts";
import { barInWords, eventInWords } from "./words.ts";

interface Props {
  lanes: Lane[];
  /** Which of them are in view. */
  first: number;
  last: number;
  index: RunIndex;
  scale: Scale;
  now: number;
  across: Extent;
  ticks: Tick[];
  flags: PlacedFlag[];
  /** Pixels, margins included: of all of it, and of what is seen. */
  width: number;
  seenWidth: number;
  hatch: string;
  cursor: { x: number; lane: LaneKey | null } | null;
  /** A place was pointed at: pixels from the plot's left edge, and the lane. */
  onPick: (x: number, lane: Lane) => void;
  scroller: RefObject<HTMLDivElement | null>;
}

/** The lanes in view, the cursor across them, and what is under the pointer in words. */
export function Plot(props: Props) {
  const {
    lanes,
    first,
    last,
    index,
    scale,
    now,
    across,
    ticks,
    flags,
    width,
    seenWidth,
    hatch,
    cursor,
    onPick,
    scroller,
  } = props;
  const [hint, setHint] = useState<HintData | null>(null);
  const drag = useDrag(scroller, () => setHint(null));
  const height = lanes.length * LANE_HEIGHT;

  function placeOf(event: { clientX: number; clientY: number; currentTarget: Element }) {
    const box = event.currentTarget.getBoundingClientRect();
    const y = event.clientY - box.top;
    return { x: event.clientX - box.left - MARGIN_LEFT, y, lane: lanes[Math.floor(y / LANE_HEIGHT)] };
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    if (drag.move(event)) return;
    const { x, y, lane } = placeOf(event);
    const text = lane && wordsAt(x, lane);
    setHint(text ? { x, y, text } : null);
  }

  /** What a place of a lane shows: its marks first, for they are smaller. */
  function wordsAt(x: number, lane: Lane): string | null {
    const near = { from: x - 8, to: x + 8 };
    const mark = marksOf(lane.key, index, scale, near).find((mark) => Math.abs(mark.x - x) < 5);
    const bar = barAt(laneBars(lane, index, scale, now, near), x);
    const more = mark && mark.count > 1 ? ` (and ${mark.count - 1} more)` : "";
    const flagged = flags
      .filter((flag) => Math.abs(flag.x - x) < 5)
      .map(({ kind, text }) => (kind === "failed" ? `✗ ${text}` : text));
    const words = [
      ...flagged,
      mark && eventInWords(index, mark.event) + more,
      bar && `${lane.name}: ${barInWords(bar)}`,
    ];
    return words.filter(Boolean).join("\n") || null;
  }

  return (
    <div className="timeline-plot" style={{ width, height }}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`${lanes.length} ${lanes.length === 1 ? "lane" : "lanes"}; the table below says the same in words`}
        onPointerDown={drag.press}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setHint(null)}
        onClick={(event) => {
          const { x, lane } = placeOf(event);
          if (!drag.release() && lane) onPick(x, lane);
        }}
      >
        <g transform={`translate(${MARGIN_LEFT} 0)`}>
          {cursor?.lane && <SelectedLane lanes={lanes} lane={cursor.lane} width={width} />}
          {ticks.map(({ x }) => (
            <path key={x} className="grid" d={`M${x} 0V${height}`} />
          ))}
          {lanes.slice(first, last).map((lane, offset) => (
            <LaneView
              key={lane.key}
              lane={lane}
              top={(first + offset) * LANE_HEIGHT}
              index={index}
              scale={scale}
              now={isOver(lane) ? 0 : now}
              from={across.from}
              to={across.to}
              hatch={hatch}
            />
          ))}
          {flags.map((flag) => (
            <path
              key={flag.text}
              className={flag.kind === "failed" ? "flag" : "interrupt"}
              d={`M${flag.x} 0V${height}`}
              strokeDasharray="2 3"
            />
          ))}
          {cursor && <path className="cursor" d={`M${cursor.x} 0V${height}`} />}
        </g>
      </svg>
      {hint && <Hint {...hint} scroller={scroller} width={width} seenWidth={seenWidth} />}
    </div>
  );
}

function SelectedLane({ lanes, lane, width }: { lanes: Lane[]; lane: LaneKey; width: number }) {
  const row = lanes.findIndex(({ key }) => key === lane);
  if (row < 0) return null;
  return <rect className="selected" x={-MARGIN_LEFT} y={row * LANE_HEIGHT} width={width} height={LANE_HEIGHT} />;
}

/** Whether a lane's picture no longer depends on the time it is. */
function isOver(lane: Lane): boolean {
  switch (lane.kind) {
    case "task":
      return lane.task.ended !== null;
    case "job":
      return lane.job.finished !== null;
    case "connection":
      return lane.connection.closed.client !== null && lane.connection.closed.server !== null;
    case "program":
      return true;
  }
}
