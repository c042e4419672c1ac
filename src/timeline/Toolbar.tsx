import { Legend } from "./Legend.tsx";
import { PictureMenu } from "./picture/PictureMenu.tsx";
import { PlayControls } from "./PlayControls.tsx";
import type { Cursor } from "./moment.ts";
import type { RunIndex } from "./run-index.ts";
import { ToolButton } from "./ToolButton.tsx";
import type { Axis } from "./use-axis.ts";
import type { Player } from "./use-player.ts";
import { ZOOM_STEP } from "./keys.ts";

interface Props {
  axis: Axis;
  /** The runs that are shown; the first of them is played. */
  indexes: [RunIndex, ...RunIndex[]];
  cursor: Cursor | null;
  onCursor: (cursor: Cursor) => void;
  player: Player;
  isRunning?: boolean;
  /** Absent where the run can't be saved as a picture: what the picture is called. */
  title?: string | undefined;
  /** The id of the hatching. */
  hatch: string;
  /** Whether the loop's picture is shown; absent where there is none. */
  loopShown?: boolean;
  onShowLoop?: (shown: boolean) => void;
}

export function Toolbar(props: Props) {
  const {
    axis,
    indexes,
    cursor,
    onCursor,
    player,
    isRunning = false,
    title,
    hatch,
    loopShown = false,
    onShowLoop,
  } = props;
  const fits = axis.zoom.factor === 1;
  return (
    <div className="timeline-tools">
      <PlayControls index={indexes[0]} cursor={cursor} onCursor={onCursor} player={player} isRunning={isRunning} />
      <div role="group" aria-label="Scale" className="switch">
        {(["time", "steps"] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={axis.scale.kind === kind} onClick={() => axis.choose(kind)}>
            {kind === "time" ? "Time" : "Steps"}
          </button>
        ))}
      </div>
      {onShowLoop && (
        <button
          type="button"
          aria-pressed={loopShown}
          title="The event loop as a picture"
          onClick={() => onShowLoop(!loopShown)}
        >
          Loop
        </button>
      )}
      <div role="group" aria-label="Zoom" className="zoom">
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
      {title !== undefined && <PictureMenu index={indexes[0]} title={title} />}
      <Legend runs={indexes} hatch={hatch} />
    </div>
  );
}
