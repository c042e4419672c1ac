import { memo } from "react";
import { jobBars, taskBars, type Bar } from "./bars.ts";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { Glyph } from "./Glyph.tsx";
import type { Lane } from "./lanes.ts";
import { BAR_HEIGHT, BAR_MIDDLE, BAR_TOP, fitNote, NOTE_BASELINE } from "./layout.ts";
import { marksOf, type Mark } from "./marks.ts";
import type { RunIndex } from "./run-index.ts";
import type { Extent, Scale } from "./scale.ts";

interface Props {
  lane: Lane;
  /** Pixels from the top of the plot. */
  top: number;
  index: RunIndex;
  scale: Scale;
  /** Loop time in seconds: the end of what still goes on. */
  now: number;
  from: number;
  to: number;
  /** The id of the hatching. */
  hatch: string;
}

/** One lane: what it did, and the marks it left. */
export const LaneView = memo(function LaneView({ lane, top, index, scale, now, from, to, hatch }: Props) {
  const { waits, steps } = laneBars(lane, index, scale, now, { from, to });
  const marks = marksOf(lane.key, index, scale, { from, to });
  const end = marks.find(isEnd);
  return (
    <g transform={`translate(0 ${top})`}>
      <path className="baseline" d={`M${Math.max(from, 0)} 37.5H${Math.min(to, scale.width)}`} />
      {waits.map((bar) => (
        <Wait key={bar.fromEvent} bar={bar} hatch={hatch} from={from} />
      ))}
      {lane.kind === "connection" && <ConnectionLine connection={lane.connection} scale={scale} now={now} />}
      {end && <path className="tail" d={`M${lastEdge(waits, steps, end)} ${BAR_MIDDLE}H${end.x}`} />}
      {steps.map((bar) => (
        <Step key={bar.fromEvent} bar={bar} />
      ))}
      {marks.map((mark) => (
        <MarkView key={`${mark.kind} ${mark.event}`} mark={mark} hatch={hatch} />
      ))}
    </g>
  );
});

export function laneBars(lane: Lane, index: RunIndex, scale: Scale, now: number, extent: Extent) {
  switch (lane.kind) {
    case "task":
      return taskBars(lane.task, index, scale, now, extent);
    case "job":
      return jobBars(lane.job, index, scale, now);
    case "connection":
    case "program":
      return { waits: [], steps: [] };
  }
}

function Wait({ bar, hatch, from }: { bar: Bar; hatch: string; from: number }) {
  const { state, x, width, note } = bar;
  if (state === "ready") {
    return <rect className="ready" x={x} y={BAR_MIDDLE - 1.5} width={width} height="3" />;
  }
  const noteX = Math.max(x, from) + 2;
  const shown = note && fitNote(note, x + width - noteX);
  return (
    <>
      <rect className="suspended" x={x} y={BAR_TOP} width={width} height={BAR_HEIGHT} fill={`url(#${hatch})`} />
      {shown && (
        <text className="note" x={noteX} y={NOTE_BASELINE}>
          {shown}
        </text>
      )}
    </>
  );
}

/** What blocks is taller than what merely runs, and bears the bar of a no-entry sign. */
function Step({ bar: { state, x, width, note } }: { bar: Bar }) {
  if (state === "running") {
    return <rect className="running" x={x} y={BAR_TOP} width={width} height={BAR_HEIGHT} rx="1.5" />;
  }
  const shown = fitNote(note ?? "blocking the loop", width);
  return (
    <>
      <rect className="blocking" x={x} y={BAR_TOP - 3} width={width} height={BAR_HEIGHT + 6} rx="1.5" />
      {width > 9 && <path className="no-entry" d={`M${x + 4} ${BAR_MIDDLE}H${x + width - 4}`} />}
      {shown && (
        <text className="note" x={x + 2} y={NOTE_BASELINE + 1}>
          {shown}
        </text>
      )}
    </>
  );
}

function MarkView({ mark: { kind, x }, hatch }: { mark: Mark; hatch: string }) {
  if (kind === "printed") return <path className="printed" d={`M${x} ${BAR_TOP - 4}v${BAR_HEIGHT + 8}`} />;
  // A request comes from outside, and from above.
  const y = kind === "cancel-requested" ? BAR_TOP - 1 : BAR_MIDDLE;
  return (
    <g transform={`translate(${x} ${y})`}>
      <Glyph kind={kind} hatch={hatch} />
    </g>
  );
}

function isEnd({ kind }: Mark): boolean {
  return kind === "finished" || kind === "failed" || kind === "cancelled";
}

function lastEdge(waits: Bar[], steps: Bar[], end: Mark): number {
  const edges = [...waits, ...steps].map(({ x, width }) => x + width).filter((edge) => edge <= end.x);
  return edges.length > 0 ? Math.max(...edges) : end.x;
}
