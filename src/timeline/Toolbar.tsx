import type { ReactNode } from "react";
import { movedBy, type Cursor } from "./moment.ts";
import type { RunIndex } from "./run-index.ts";
import type { Axis } from "./use-axis.ts";
import { ZOOM_STEP } from "./zoom-keys.ts";

interface Props {
  axis: Axis;
  /** The run that is stepped through. */
  index: RunIndex;
  cursor: Cursor | null;
  onCursor: (cursor: Cursor) => void;
}

export function Toolbar({ axis, index, cursor, onCursor }: Props) {
  const latest = index.times.length - 1;
  const fits = axis.zoom.factor === 1;
  const step = (by: 1 | -1) => onCursor(movedBy(index, cursor, by));
  return (
    <div className="timeline-tools">
      <div role="group" aria-label="Step through the run">
        <ToolButton label="Step back" keys="←" disabled={cursor?.event === 0} onClick={() => step(-1)}>
          <path d="M9.5 3L4.5 8l5 5" />
        </ToolButton>
        <ToolButton
          label="Step forward"
          keys="→"
          disabled={cursor === null || cursor.event === latest}
          onClick={() => step(1)}
        >
          <path d="M6.5 3l5 5l-5 5" />
        </ToolButton>
      </div>
      <div role="group" aria-label="Scale" className="switch">
        {(["time", "steps"] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={axis.scale.kind === kind} onClick={() => axis.choose(kind)}>
            {kind === "time" ? "Time" : "Steps"}
          </button>
        ))}
      </div>
      <div role="group" aria-label="Zoom">
        <ToolButton label="Zoom out" keys="−" disabled={fits} onClick={() => axis.zoomBy(1 / ZOOM_STEP)}>
          <path d="M3.5 8h9" />
        </ToolButton>
        <ToolButton label="Zoom in" keys="+ or Ctrl and wheel" onClick={() => axis.zoomBy(ZOOM_STEP)}>
          <path d="M3.5 8h9M8 3.5v9" />
        </ToolButton>
        <button type="button" disabled={fits} title="Show all of the run (0)" onClick={axis.fit}>
          Fit
        </button>
      </div>
    </div>
  );
}

interface ToolButtonProps {
  label: string;
  keys: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function ToolButton({ label, keys, disabled = false, onClick, children }: ToolButtonProps) {
  return (
    <button type="button" aria-label={label} title={`${label} (${keys})`} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
        {children}
      </svg>
    </button>
  );
}
