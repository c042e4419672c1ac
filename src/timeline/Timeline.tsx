import type { Place } from "asyncio";
import { useId, useMemo, useState } from "react";
import { EventTable } from "./EventTable.tsx";
import { LoopPicture } from "../loop/index.ts";
import { Hatching } from "./Glyph.tsx";
import { onTimelineKey } from "./keys.ts";
import { MissingPart } from "./MissingPart.tsx";
import { momentOf, type Cursor } from "./moment.ts";
import { CursorHelp, Readout } from "./Readout.tsx";
import type { RunIndex } from "./run-index.ts";
import { roomFor } from "./scale.ts";
import { Toolbar } from "./Toolbar.tsx";
import { Track, type Flag } from "./Track.tsx";
import { useAxis } from "./use-axis.ts";
import { useNow } from "./use-now.ts";
import { usePlayer } from "./use-player.ts";
import { momentInWords } from "./words.ts";

interface Props {
  index: RunIndex;
  /** When the program's first line ran, as `performance.now()` has it, while it goes on; null when it has ended. */
  runningSince: number | null;
  /** null: the end is shown, and followed while the program runs. */
  cursor: Cursor | null;
  onCursor: (cursor: Cursor) => void;
  /** Moments that somebody has something to say about. */
  flags: Flag[];
  /** What a picture of it is called; absent where none can be saved. */
  title?: string;
  /** Leads to a line of the code; absent where there is none to go to. */
  onGoTo?: (place: Place) => void;
}

/**
 * A run as a picture: a lane for each task and job, over loop time or event by event, with a cursor that follows it by
 * itself when the run is played. A page that may show one brings `timeline.css`.
 */
export function Timeline({ index, flags, onCursor, onGoTo, ...props }: Props) {
  const { elapsed, unrecorded } = index.run;
  // Of a very long run the console shows more than there is here.
  const runningSince = unrecorded?.from ? null : props.runningSince;
  const cursor = props.cursor && props.cursor.event < index.times.length ? props.cursor : null;
  const hatch = useId();
  const now = useNow(elapsed, runningSince);
  const axis = useAxis(runningSince === null ? elapsed : roomFor(now), index.times.length);
  const player = usePlayer(index, cursor, onCursor);
  const [loopShown, showLoop] = useState(true);
  const event = cursor?.event ?? index.times.length - 1;
  const loop = useMemo(() => (loopShown ? index.loop.at(event) : null), [index, event, loopShown]);
  return (
    <figure className="timeline" aria-label="Timeline" onKeyDown={(event) => onTimelineKey(event, axis, player)}>
      <Hatching id={hatch} />
      <Toolbar
        axis={axis}
        indexes={[index]}
        cursor={cursor}
        onCursor={onCursor}
        player={player}
        isRunning={runningSince !== null}
        title={props.title}
        hatch={hatch}
        loopShown={loopShown}
        onShowLoop={showLoop}
      />
      {loop && (
        <LoopPicture
          state={loop}
          labels={index.labels}
          now={cursor ? (player.at ?? index.times[event]!) : now}
          selected={taskOf(cursor)}
        />
      )}
      <Track
        index={index}
        axis={axis}
        now={now}
        cursor={cursor}
        at={player.at}
        onCursor={onCursor}
        flags={flags}
        isPlaying={player.isPlaying}
        hatch={hatch}
      />
      {cursor ? <Readout index={index} cursor={cursor} onGoTo={onGoTo} /> : <CursorHelp />}
      <MissingPart index={index} />
      <EventTable
        index={index}
        event={cursor && cursor.event}
        onGoTo={(event) => onCursor(momentOf(index, event, cursor))}
      />
      <p className="visually-hidden" aria-live="polite">
        {cursor && !player.isPlaying && momentInWords(index, cursor)}
      </p>
    </figure>
  );
}

function taskOf(cursor: Cursor | null): number | null {
  return cursor?.lane?.startsWith("task-") ? Number(cursor.lane.slice("task-".length)) : null;
}
