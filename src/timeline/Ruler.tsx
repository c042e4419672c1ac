import type { KeyboardEvent, PointerEvent, Ref } from "react";
import { MARGIN_LEFT, RULER_HEIGHT } from "./layout.ts";
import type { Tick } from "./ticks.ts";

/** A moment pointed out, at its place in pixels of the plot. */
export interface PlacedFlag {
  /** A check that failed there, or Ctrl-C. */
  kind: "failed" | "interrupted";
  x: number;
  text: string;
}

interface Props {
  ticks: Tick[];
  flags: PlacedFlag[];
  /** Pixels, margins included. */
  width: number;
  /** Where the cursor is, in pixels of the plot. */
  x: number;
  /** Its event, counted from 1, and how many there are. */
  step: number;
  steps: number;
  /** The cursor's moment in words. */
  words: string;
  /** Moves by events; to the first or the last one when infinite. */
  onStep: (by: number) => void;
  /** Moves to another lane, up or down. */
  onLane: (by: 1 | -1) => void;
  /** Moves to a place of the plot, in pixels. */
  onScrub: (x: number) => void;
  handle: Ref<HTMLDivElement>;
}

/** The scale along the top, and on it the handle of the cursor. */
export function Ruler({ ticks, flags, width, x, step, steps, words, onStep, onLane, onScrub, handle }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    if ("lane" in move) onLane(move.lane);
    else onStep(move.step);
  }

  function onPointer(event: PointerEvent<HTMLDivElement>) {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onScrub(event.clientX - event.currentTarget.getBoundingClientRect().left - MARGIN_LEFT);
  }

  return (
    <div className="timeline-ruler" onPointerDown={onPointer} onPointerMove={onPointer}>
      <svg width={width} height={RULER_HEIGHT} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick.x} x={tick.x + MARGIN_LEFT} y="14" textAnchor={tick.x === 0 ? "start" : "middle"}>
            {tick.label}
          </text>
        ))}
        {flags.map(({ kind, x, text }) =>
          kind === "failed" ? (
            <path key={text} className="flag" d={`M${x + MARGIN_LEFT - 3.5} 20l7 7m0 -7l-7 7`}>
              <title>{text}</title>
            </path>
          ) : (
            <text
              key={text}
              className="interrupt"
              // Beside the cursor's handle, which may be at the same moment.
              x={x + MARGIN_LEFT + (x < BESIDE ? 9 : -9)}
              y="27"
              textAnchor={x < BESIDE ? "start" : "end"}
            >
              ^C
              <title>{text}</title>
            </text>
          ),
        )}
      </svg>
      <div
        ref={handle}
        role="slider"
        tabIndex={0}
        aria-label="Cursor"
        aria-valuemin={1}
        aria-valuemax={steps}
        aria-valuenow={step}
        aria-valuetext={words}
        className="timeline-handle"
        style={{ left: x + MARGIN_LEFT }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Pixels: nearer to the left edge there is no room for a label before its moment. */
const BESIDE = 32;

const MOVES: Record<string, { step: number } | { lane: 1 | -1 }> = {
  ArrowRight: { step: 1 },
  ArrowLeft: { step: -1 },
  PageDown: { step: 10 },
  PageUp: { step: -10 },
  Home: { step: -Infinity },
  End: { step: Infinity },
  ArrowDown: { lane: 1 },
  ArrowUp: { lane: -1 },
};
