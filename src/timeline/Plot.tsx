import { useRef, useState, type PointerEvent, type RefObject } from "react";
import { barAt } from "./bars.ts";
import type { Lane } from "./lanes.ts";
import { LaneView, laneBars } from "./LaneView.tsx";
import { LANE_HEIGHT, MARGIN_LEFT, RULER_HEIGHT } from "./layout.ts";
import { marksOf } from "./marks.ts";
import type { LaneKey, RunIndex } from "./run-index.ts";
import type { PlacedFlag } from "./Ruler.tsx";
import type { Tick } from "./ticks.ts";
import type { Extent, Scale } from "./scale.ts";
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

interface Hint {
  x: number;
  y: number;
  text: string;
}

/** Pixels a pressed pointer has to move to mean to drag. */
const DRAG = 4;

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
  const [hint, setHint] = useState<Hint | null>(null);
  const drag = useRef<{ x: number; y: number; left: number; top: number; moved: boolean } | null>(null);
  const height = lanes.length * LANE_HEIGHT;

  function placeOf(event: { clientX: number; clientY: number; currentTarget: Element }) {
    const box = event.currentTarget.getBoundingClientRect();
    const y = event.clientY - box.top;
    return { x: event.clientX - box.left - MARGIN_LEFT, y, lane: lanes[Math.floor(y / LANE_HEIGHT)] };
  }

  function onPointerDown({ pointerType, button, clientX: x, clientY: y }: PointerEvent) {
    // A finger scrolls by itself.
    if (pointerType !== "mouse" || button !== 0) return;
    const { scrollLeft: left, scrollTop: top } = scroller.current!;
    drag.current = { x, y, left, top, moved: false };
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    const start = drag.current;
    if (start && event.buttons === 1) {
      const [byX, byY] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moved && Math.hypot(byX, byY) < DRAG) return;
      start.moved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      scroller.current!.scrollTo({ left: start.left - byX, top: start.top - byY, behavior: "instant" });
      setHint(null);
      return;
    }
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
    const flagged = flags.filter((flag) => Math.abs(flag.x - x) < 5).map((flag) => `✗ ${flag.text}`);
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
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setHint(null)}
        onClick={(event) => {
          const wasDrag = drag.current?.moved;
          drag.current = null;
          const { x, lane } = placeOf(event);
          if (!wasDrag && lane) onPick(x, lane);
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
            <path key={flag.text} className="flag" d={`M${flag.x} 0V${height}`} strokeDasharray="2 3" />
          ))}
          {cursor && <path className="cursor" d={`M${cursor.x} 0V${height}`} />}
        </g>
      </svg>
      {hint && (
        <p className="timeline-hint" style={hintPlace(hint, scroller.current!, width, seenWidth)}>
          {hint.text}
        </p>
      )}
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
    case "program":
      return true;
  }
}

/** Beside the pointer, where there is more room. */
function hintPlace(
  { x, y }: Hint,
  { scrollLeft, scrollTop, clientHeight }: HTMLDivElement,
  width: number,
  seen: number,
) {
  const left = x + MARGIN_LEFT - scrollLeft;
  const across =
    left > seen / 2
      ? { right: width - x + GAP - MARGIN_LEFT, maxWidth: left - 2 * GAP }
      : { left: x + MARGIN_LEFT + GAP, maxWidth: seen - left - 2 * GAP };
  const roomBelow = clientHeight - RULER_HEIGHT - (y - scrollTop);
  return roomBelow < 70 ? { ...across, bottom: `calc(100% - ${y - GAP}px)` } : { ...across, top: y + GAP };
}

/** Pixels between the pointer and what it points at in words. */
const GAP = 14;
