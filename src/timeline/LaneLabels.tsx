import { memo } from "react";
import { Glyph } from "./Glyph.tsx";
import type { Lane } from "./lanes.ts";
import { LANE_HEIGHT } from "./layout.ts";
import { laneState } from "./moment.ts";
import type { LaneKey, RunIndex } from "./run-index.ts";
import { stateInWords } from "./words.ts";

interface Props {
  lanes: Lane[];
  /** Which of them are in view. */
  first: number;
  last: number;
  index: RunIndex;
  /** The event at which states are shown. */
  event: number;
  selected: LaneKey | null;
  hatch: string;
  onFold: (task: number) => void;
}

/** The lanes' names, what each is doing at the cursor, and the buttons that fold what a task has made. */
export const LaneLabels = memo(function LaneLabels(props: Props) {
  const { lanes, first, last, index, event, selected, hatch, onFold } = props;
  return lanes.slice(first, last).map((lane, offset) => {
    const state = laneState(lane, event, index);
    const words = stateInWords(lane, state, index);
    return (
      <div
        key={lane.key}
        className={lane.key === selected ? "timeline-label selected" : "timeline-label"}
        style={{ top: (first + offset) * LANE_HEIGHT, height: LANE_HEIGHT, paddingLeft: indent(lane.depth) }}
        title={`${lane.name} (${lane.about}) ${words}`}
      >
        <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
          <Glyph kind={state.kind} hatch={hatch} />
        </svg>
        <span className="names">
          <span>{lane.name}</span>
          <span className="about">{lane.about}</span>
          <span className="visually-hidden">{words}</span>
        </span>
        {lane.kind === "task" && lane.descendants > 0 && (
          <button
            type="button"
            aria-expanded={!lane.folded}
            aria-label={`Tasks made by ${lane.name}: ${lane.descendants}`}
            onClick={() => onFold(lane.task.id)}
          >
            {lane.folded ? `+${lane.descendants.toLocaleString("en")}` : "−"}
          </button>
        )}
      </div>
    );
  });
});

/** Deep families are indented no further: there would be no room for their names. */
function indent(depth: number): number {
  return 10 + Math.min(depth, 4) * 7;
}
