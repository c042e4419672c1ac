import type { Place } from "asyncio";
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type UIEvent } from "react";
import type { Printed, RunEvent } from "../../record/index.ts";
import { EndNote } from "./EndNote.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { inSeconds } from "./seconds.ts";
import type { ShownRun } from "./use-runs.ts";

interface Props {
  run: ShownRun | null;
  /** Why nothing could be run. */
  trouble: string | null;
  onGoTo: (place: Place) => void;
}

type Warned = Extract<RunEvent, { type: "warned" }>;
type Entry = Printed | Warned;

/** Entries that are rendered, and left out of layout when out of sight, together. */
const CHUNK = 100;

/** What a program printed and what the runtime warned of, in order, and how the program ended if not well. */
export function Console({ run, trouble, onGoTo }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const all = useMemo(() => (run ? inChunks(run.events.filter(isEntry)) : []), [run]);
  const chunks = all.slice(0, useRising(all.length));
  const names = useMemo(() => new Map(run?.tasks.map(({ id, name }) => [id, name])), [run]);

  useLayoutEffect(() => {
    if (atEnd.current) log.current!.scrollTop = log.current!.scrollHeight;
  }, [run, chunks.length]);

  function onScroll({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent) {
    atEnd.current = scrollTop + clientHeight >= scrollHeight - 8;
  }

  return (
    <div
      ref={log}
      role="log"
      aria-label="Console"
      aria-live="off"
      tabIndex={0}
      className="sandbox-console"
      onScroll={onScroll}
    >
      {chunks.map((entries, index) => (
        <Chunk key={index} entries={entries} names={names} onGoTo={onGoTo} />
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

function isEntry(event: RunEvent): event is Entry {
  return event.type === "printed" || event.type === "warned";
}

function inChunks(entries: Entry[]): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, index) =>
    entries.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

interface ChunkProps {
  entries: Entry[];
  names: Map<number, string>;
  onGoTo: (place: Place) => void;
}

/** A chunk only ever grows: with as many entries as before it is the same. */
const Chunk = memo(
  function Chunk({ entries, names, onGoTo }: ChunkProps) {
    return (
      <div className="sandbox-lines" style={{ containIntrinsicHeight: `auto ${entries.length * LINE_HEIGHT}px` }}>
        {entries.map((entry, index) => {
          const name = entry.task === null ? "" : (names.get(entry.task) ?? "");
          return (
            <div key={index} className={`sandbox-line ${entry.type === "warned" ? "warning" : entry.stream}`}>
              <span className="time">{inSeconds(entry.time)}</span>
              <span className="task">{name}</span>
              {entry.type === "warned" ? (
                <span>
                  Warning: {entry.message} {entry.place && <PlaceLink place={entry.place} onGoTo={onGoTo} />}
                </span>
              ) : (
                <span>{entry.text}</span>
              )}
            </div>
          );
        })}
      </div>
    );
  },
  (before, after) => before.entries[0] === after.entries[0] && before.entries.length === after.entries.length,
);

const LINE_HEIGHT = 22;
