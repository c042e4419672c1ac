import type { Place } from "asyncio";
import { useId, useState, type ReactNode } from "react";
import { EventTable } from "./EventTable.tsx";
import { Hatching } from "./Glyph.tsx";
import { onTimelineKey } from "./keys.ts";
import { MissingPart } from "./MissingPart.tsx";
import { counterpart, momentOf, type Cursor } from "./moment.ts";
import { CursorHelp, Readout } from "./Readout.tsx";
import type { RunIndex } from "./run-index.ts";
import { Toolbar } from "./Toolbar.tsx";
import { Track } from "./Track.tsx";
import { useAxis } from "./use-axis.ts";
import { usePlayer } from "./use-player.ts";
import { momentInWords } from "./words.ts";

/** One of the runs that stand one above the other. It has ended. */
export interface StackedRun {
  /** Tells it from the others. */
  name: string;
  /** null: nothing of it can be shown. */
  index: RunIndex | null;
  /** Beside its name. */
  about: ReactNode;
  /** Below its lanes, or in their place. */
  below: ReactNode;
  /** Leads to a line of its code; absent where there is none to go to. */
  onGoTo?: ((place: Place) => void) | undefined;
}

/** A moment of one of the runs, and its counterparts in the others. */
interface SharedCursor {
  /** The run it was chosen in. */
  name: string;
  /** Seconds of loop time. */
  time: number;
  /** By the names of the runs. */
  in: ReadonlyMap<string, Cursor>;
}

/** Runs one above the other: on one scale, looked at through one window, with one cursor across all of them. */
export function StackedTimelines({ runs }: { runs: StackedRun[] }) {
  const hatch = useId();
  const shown = runs.filter((run): run is StackedRun & { index: RunIndex } => (run.index?.times.length ?? 0) > 0);
  const axis = useAxis(
    Math.max(0, ...shown.map(({ index }) => index.run.elapsed)),
    Math.max(1, ...shown.map(({ index }) => index.times.length)),
  );
  const [cursor, setCursor] = useState<SharedCursor | null>(null);
  const stepped = shown.find(({ name }) => name === cursor?.name) ?? shown[0];

  function moveTo(at: Cursor, { name, index }: { name: string; index: RunIndex }) {
    const others = shown.map((other) => [other.name, counterpart(index, at, other.index)] as const);
    setCursor({ name, time: index.times[at.event]!, in: new Map([...others, [name, at]]) });
  }

  const cursorIn = (name: string) => cursor?.in.get(name) ?? null;
  const player = usePlayer(stepped?.index ?? null, stepped ? cursorIn(stepped.name) : null, (cursor) => {
    if (stepped) moveTo(cursor, stepped);
  });
  return (
    <figure
      className="timeline stacked"
      aria-label="Timeline"
      onKeyDown={(event) => onTimelineKey(event, axis, player)}
    >
      <Hatching id={hatch} />
      {stepped && (
        <Toolbar
          axis={axis}
          indexes={[stepped.index, ...shown.filter((run) => run !== stepped).map(({ index }) => index)]}
          cursor={cursorIn(stepped.name)}
          onCursor={(cursor) => moveTo(cursor, stepped)}
          player={player}
          hatch={hatch}
        />
      )}
      {runs.map(({ name, index, about, below }) => (
        <div key={name} role="group" aria-label={name}>
          <p className="timeline-name">
            <strong>{name}</strong> {about}
          </p>
          {index && index.times.length > 0 && (
            <Track
              index={index}
              axis={axis}
              now={index.run.elapsed}
              cursor={cursorIn(name)}
              at={player.at ?? cursor?.time}
              onCursor={(cursor) => moveTo(cursor, { name, index })}
              flags={[]}
              isPlaying={player.isPlaying}
              hatch={hatch}
            />
          )}
          {index && <MissingPart index={index} />}
          {below}
        </div>
      ))}
      {stepped && (cursor ? <Readouts runs={shown} cursor={cursor} /> : <CursorHelp />)}
      {shown.map(({ name, index }) => (
        <EventTable
          key={name}
          name={name}
          index={index}
          event={cursorIn(name)?.event ?? null}
          onGoTo={(event) => moveTo(momentOf(index, event, cursorIn(name)), { name, index })}
        />
      ))}
      <p className="visually-hidden" aria-live="polite">
        {cursor &&
          !player.isPlaying &&
          shown.map(({ name, index }) => `${name}: ${momentInWords(index, cursor.in.get(name)!)}`).join(". ")}
      </p>
    </figure>
  );
}

/** What happened in each run. */
function Readouts({ runs, cursor }: { runs: (StackedRun & { index: RunIndex })[]; cursor: SharedCursor }) {
  return (
    <div className="timeline-readouts">
      {runs.map(({ name, index, onGoTo }) => (
        <div key={name}>
          <strong>{name}</strong>
          <Readout index={index} cursor={cursor.in.get(name)!} onGoTo={onGoTo} />
        </div>
      ))}
    </div>
  );
}
