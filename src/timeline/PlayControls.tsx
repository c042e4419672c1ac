import { movedBy, type Cursor } from "./moment.ts";
import type { RunIndex } from "./run-index.ts";
import { ToolButton } from "./ToolButton.tsx";
import { SPEEDS, type Player, type Speed } from "./use-player.ts";

interface Props {
  /** The run that is played. */
  index: RunIndex;
  cursor: Cursor | null;
  onCursor: (cursor: Cursor) => void;
  player: Player;
  /** Whether there may be more of the run than there is now. */
  isRunning: boolean;
}

const IN_WORDS: Record<Speed, string> = { 0.25: "¼×", 0.5: "½×", 1: "1×", 2: "2×", 4: "4×" };

/** Plays a run, or steps through it event by event. */
export function PlayControls({ index, cursor, onCursor, player, isRunning }: Props) {
  const latest = index.times.length - 1;
  const { isPlaying, speed, setSpeed, toggle } = player;
  const step = (by: 1 | -1) => onCursor(movedBy(index, cursor, by));
  return (
    <div role="group" aria-label="Play the run" className="play">
      <ToolButton label="Step back" keys="←" disabled={cursor?.event === 0} onClick={() => step(-1)}>
        <path d="M9.5 3L4.5 8l5 5" />
      </ToolButton>
      <ToolButton label={isPlaying ? "Pause" : "Play"} keys="Space" disabled={isRunning} onClick={toggle}>
        {isPlaying ? <path d="M5.5 3.5v9M10.5 3.5v9" /> : <path d="M5 3l8 5l-8 5z" className="solid" />}
      </ToolButton>
      <ToolButton label="Step forward" keys="→" disabled={cursor?.event === latest} onClick={() => step(1)}>
        <path d="M6.5 3l5 5l-5 5" />
      </ToolButton>
      <select
        aria-label="Speed"
        title="Speed (< and >)"
        value={speed}
        onChange={({ target }) => setSpeed(Number(target.value) as Speed)}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {IN_WORDS[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
