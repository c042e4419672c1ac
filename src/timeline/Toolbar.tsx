import type { ReactNode } from "react";
import type { ScaleKind } from "./scale.ts";

interface Props {
  scale: ScaleKind;
  onScale: (scale: ScaleKind) => void;
  onStep: (by: 1 | -1) => void;
  /** Whether there is an event before and after the cursor. */
  canStepBack: boolean;
  canStepForward: boolean;
  onZoom: (factor: number) => void;
  onFit: () => void;
  fits: boolean;
}

/** How much one press of a zoom button or key shows nearer. */
export const ZOOM_STEP = 1.6;

export function Toolbar(props: Props) {
  const { scale, onScale, onStep, canStepBack, canStepForward, onZoom, onFit, fits } = props;
  return (
    <div className="timeline-tools">
      <div role="group" aria-label="Step through the run">
        <ToolButton label="Step back" keys="←" disabled={!canStepBack} onClick={() => onStep(-1)}>
          <path d="M9.5 3L4.5 8l5 5" />
        </ToolButton>
        <ToolButton label="Step forward" keys="→" disabled={!canStepForward} onClick={() => onStep(1)}>
          <path d="M6.5 3l5 5l-5 5" />
        </ToolButton>
      </div>
      <div role="group" aria-label="Scale" className="switch">
        {(["time", "steps"] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={scale === kind} onClick={() => onScale(kind)}>
            {kind === "time" ? "Time" : "Steps"}
          </button>
        ))}
      </div>
      <div role="group" aria-label="Zoom">
        <ToolButton label="Zoom out" keys="−" disabled={fits} onClick={() => onZoom(1 / ZOOM_STEP)}>
          <path d="M3.5 8h9" />
        </ToolButton>
        <ToolButton label="Zoom in" keys="+ or Ctrl and wheel" onClick={() => onZoom(ZOOM_STEP)}>
          <path d="M3.5 8h9M8 3.5v9" />
        </ToolButton>
        <button type="button" disabled={fits} title="Show all of the run (0)" onClick={onFit}>
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
