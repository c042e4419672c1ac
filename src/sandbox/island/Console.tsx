import type { Place } from "asyncio";
import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type SyntheticEvent,
  type UIEvent,
} from "react";
import type { Printed, RunEvent } from "../../record/index.ts";
import { EndNote } from "./EndNote.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { laneOf } from "../../timeline/index.ts";
import { inSeconds } from "./seconds.ts";
import type { CursorState } from "./use-cursor.ts";
import type { ShownRun } from "./use-runs.ts";

interface Props {
  run: ShownRun | null;
  /** Why nothing could be run. */
  trouble: string | null;
  cursor: CursorState;
  /** Whether it can be seen. */
  shown: boolean;
  onGoTo: (place: Place) => void;
}

type Warned = Extract<RunEvent, { type: "warned" }>;

interface Entry {
  event: Printed | Warned;
  /** Its index in the run's events. */
  index: number;
}

/** Entries that are rendered, and left out of layout when out of sight, together. */
const CHUNK = 100;

/** What a program printed and what the runtime warned of, in order, and how the program ended if not well. */
export function Console({ run, trouble, cursor, shown, onGoTo }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const all = useMemo(() => (run ? inChunks(entriesOf(run.events)) : []), [run]);
  const chunks = all.slice(0, useRising(all.length));
  const names = useMemo(() => new Map(run?.tasks.map(({ id, name }) => [id, name])), [run]);

  useLayoutEffect(() => {
    if (atEnd.current) log.current!.scrollTop = log.current!.scrollHeight;
  }, [run, chunks.length, shown]);

  function onScroll({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent) {
    atEnd.current = scrollTop + clientHeight >= scrollHeight - 8;
  }

  /** The moment of the line an event came from. */
  function momentOf({ target }: SyntheticEvent) {
    const line = (target as Element).closest<HTMLElement>("[data-event]");
    const event = Number(line?.dataset["event"]);
    return line && run ? { event, lane: laneOf(run.events[event]!) } : null;
  }

  function choose(event: SyntheticEvent) {
    const moment = momentOf(event);
    if (moment) cursor.moveTo(moment);
  }

  /** The arrows go from line to line. */
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0 || (event.target as Element).closest("button")) return;
    const lines = [...log.current!.querySelectorAll<HTMLElement>("[data-event]")];
    const next = lines[lines.indexOf(document.activeElement as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  const seen = cursor.preview ?? cursor.at;
  return (
    <div
      ref={log}
      role="log"
      aria-label="Console"
      aria-live="off"
      tabIndex={0}
      className="sandbox-console"
      onScroll={onScroll}
      onPointerOver={(event) => cursor.point(momentOf(event))}
      onPointerLeave={() => cursor.point(null)}
      onFocus={choose}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {chunks.map((entries, index) => (
        <Chunk
          key={index}
          entries={entries}
          at={within(entries, seen?.event)}
          until={cursor.preview ? entries.length : countUntil(entries, cursor.at?.event)}
          names={names}
          onGoTo={onGoTo}
        />
      ))}
      {trouble && (
        <div className="sandbox-end error">
          <p>
            <strong>The sandbox itself failed:</strong> {trouble}
          </p>
          <p className="advice">Your code is untouched: copy it, reload the page and try again.</p>
        </div>
      )}
      {run?.outcome && chunks.length === all.length && <EndNote outcome={run.outcome} onGoTo={onGoTo} />}
    </div>
  );
}

/** Comes up to `limit` by one with each frame, so that a flood of lines is shown without ever holding the page. */
function useRising(limit: number): number {
  const [count, setCount] = useState(limit);
  useEffect(() => {
    if (count === limit) return;
    const frame = requestAnimationFrame(() => setCount(Math.min(count + 1, limit)));
    return () => cancelAnimationFrame(frame);
  }, [count, limit]);
  return Math.min(Math.max(count, 1), limit);
}

function entriesOf(events: RunEvent[]): Entry[] {
  return events.flatMap((event, index) =>
    event.type === "printed" || event.type === "warned" ? [{ event, index }] : [],
  );
}

/** An event, if it is one of these. */
function within(entries: Entry[], event: number | undefined): number | null {
  return entries.some(({ index }) => index === event) ? event! : null;
}

/** How many of these had come by an event; all, when none is given. */
function countUntil(entries: Entry[], event: number | undefined): number {
  return event === undefined ? entries.length : entries.filter(({ index }) => index <= event).length;
}

function inChunks(entries: Entry[]): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, index) =>
    entries.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

interface ChunkProps {
  entries: Entry[];
  /** The event that is looked at, if it is one of them. */
  at: number | null;
  /** How many of them had come by then. */
  until: number;
  names: Map<number, string>;
  onGoTo: (place: Place) => void;
}

/** A chunk only ever grows: with as many entries as before it is the same. */
const Chunk = memo(
  function Chunk({ entries, at, until, names, onGoTo }: ChunkProps) {
    return (
      <div className="sandbox-lines" style={{ containIntrinsicHeight: `auto ${entries.length * LINE_HEIGHT}px` }}>
        {entries.map(({ event, index }, row) => {
          const name = event.task === null ? "" : (names.get(event.task) ?? "");
          const kind = event.type === "warned" ? "warning" : event.stream;
          return (
            <div
              key={index}
              data-event={index}
              tabIndex={-1}
              aria-current={index === at ? "step" : undefined}
              className={row < until ? `sandbox-line ${kind}` : `sandbox-line ${kind} later`}
            >
              <span className="time">{inSeconds(event.time)}</span>
              <span className="task">{name}</span>
              {event.type === "warned" ? (
                <span>
                  Warning: {event.message} {event.place && <PlaceLink place={event.place} onGoTo={onGoTo} />}
                </span>
              ) : (
                <span>{event.text}</span>
              )}
            </div>
          );
        })}
      </div>
    );
  },
  (before, after) =>
    before.entries[0]?.event === after.entries[0]?.event &&
    before.entries.length === after.entries.length &&
    before.at === after.at &&
    before.until === after.until,
);

const LINE_HEIGHT = 22;
