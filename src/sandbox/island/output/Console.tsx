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
import { inSeconds, lineKind, missingLines, rowsOf, textSeen, type Row } from "../../../record/index.ts";
import { EndNote } from "./EndNote.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { ReadMore } from "./ReadMore.tsx";
import { laneOf } from "../../../timeline/index.ts";
import type { CursorState } from "./use-cursor.ts";
import type { ShownRun } from "../use-runs.ts";

interface Props {
  run: ShownRun | null;
  /** Why nothing could be run. */
  trouble: string | null;
  cursor: CursorState;
  /** Whether it can be seen. */
  shown: boolean;
  onGoTo: (place: Place) => void;
}

/** Rows that are rendered, and left out of layout when out of sight, together. */
const CHUNK = 100;

/** What a program printed and what the runtime warned of, in order, and how the program ended if not well. */
export function Console({ run, trouble, cursor, shown, onGoTo }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const all = useMemo(() => (run ? inChunks(rowsOf(run.events)) : []), [run]);
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
    if (by === 0 || (event.target as Element).closest("a, button")) return;
    const lines = [...log.current!.querySelectorAll<HTMLElement>("[data-event]")];
    const next = lines[lines.indexOf(document.activeElement as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  const seen = cursor.preview ?? cursor.at;
  const missing = run?.unrecorded && missingLines(run.unrecorded, run.output);
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
      {chunks.map((rows, index) => (
        <Chunk
          key={index}
          rows={rows}
          at={within(rows, seen?.event)}
          until={cursor.preview ? Infinity : lastUntil(rows, cursor.at?.event)}
          names={names}
          onGoTo={onGoTo}
        />
      ))}
      {trouble && (
        <div className="sandbox-end error">
          <p>
            <strong>Nothing could be run.</strong> {trouble}
          </p>
          <p className="advice">Your code is untouched. If another try does not help, copy it and reload the page.</p>
        </div>
      )}
      {missing && chunks.length === all.length && <p className="sandbox-end">{missing}</p>}
      {run?.outcome && chunks.length === all.length && <EndNote outcome={run.outcome} program={run} onGoTo={onGoTo} />}
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

/** An event, if it is shown in these. */
function within(rows: Row[], event: number | undefined): number | null {
  return rows.flat().some(({ index }) => index === event) ? event! : null;
}

/** The last event shown in these that had come by another one; -1 for none, and Infinity when no other one is given. */
function lastUntil(rows: Row[], event: number | undefined): number {
  if (event === undefined) return Infinity;
  return rows.flat().findLast(({ index }) => index <= event)?.index ?? -1;
}

function inChunks(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

interface ChunkProps {
  rows: Row[];
  /** The event that is looked at, if it is shown in them. */
  at: number | null;
  /** The last event that had come by then. */
  until: number;
  names: Map<number, string>;
  onGoTo: (place: Place) => void;
}

/** A chunk only ever grows: with the same last event as before it is the same. */
const Chunk = memo(
  function Chunk({ rows, at, until, names, onGoTo }: ChunkProps) {
    return (
      <div className="sandbox-lines" style={{ containIntrinsicHeight: `auto ${rows.length * LINE_HEIGHT}px` }}>
        {rows.map((row) => {
          const come = row.filter(({ index }) => index <= until);
          const isLater = come.length === 0;
          const parts = isLater ? row : come;
          const { event } = parts.at(-1)!;
          const name = event.type === "interrupted" || event.task === null ? "" : (names.get(event.task) ?? "");
          const kind = lineKind(event);
          return (
            <div
              key={row[0].index}
              data-event={row.at(-1)!.index}
              tabIndex={-1}
              aria-current={row.some(({ index }) => index === at) ? "step" : undefined}
              className={isLater ? `sandbox-line ${kind} later` : `sandbox-line ${kind}`}
            >
              <span className="time">{inSeconds(event.time)}</span>
              <span className="task">{name}</span>
              <span>
                <bdi>{textSeen(parts)}</bdi>
                {event.type === "warned" && (
                  <>
                    {event.place && (
                      <>
                        {" "}
                        <PlaceLink place={event.place} onGoTo={onGoTo} />
                      </>
                    )}{" "}
                    <ReadMore about={event.message} />
                  </>
                )}
              </span>
            </div>
          );
        })}
      </div>
    );
  },
  (before, after) =>
    before.rows[0]?.[0].event === after.rows[0]?.[0].event &&
    lastIn(before.rows) === lastIn(after.rows) &&
    before.at === after.at &&
    before.until === after.until,
);

function lastIn(rows: Row[]): number | undefined {
  return rows.at(-1)?.at(-1)?.index;
}

const LINE_HEIGHT = 22;
