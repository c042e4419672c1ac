import { useId, useState, type FocusEvent, type KeyboardEvent } from "react";
import { Glyph } from "./Glyph.tsx";
import { markOf, type MarkKind } from "./marks.ts";
import type { RunIndex } from "./run-index.ts";

type Key = MarkKind | "running" | "suspended" | "blocking" | "ready";

const NAMES: Record<Key, string> = {
  running: "running",
  suspended: "suspended: waiting for something",
  blocking: "blocking the loop",
  ready: "ready: waiting for its turn",
  printed: "prints",
  warned: "warning",
  "cancel-requested": "cancel requested",
  "cancel-delivered": "cancel thrown in",
  "client-sent": "client sends",
  "server-sent": "server sends",
  closed: "an end closed",
  broken: "refused or reset",
  finished: "done",
  failed: "exception",
  cancelled: "cancelled",
};

const ALWAYS: Key[] = ["running", "suspended", "ready", "blocking", "finished"];

interface Props {
  runs: RunIndex[];
  /** The id of the hatching. */
  hatch: string;
}

/** What the symbols mean, behind a question mark. */
export function Legend({ runs, hatch }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
  }

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    <div className="legend" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        type="button"
        aria-label="What the symbols mean"
        title="What the symbols mean"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      <div id={list} hidden={!open}>
        {open && <Signs runs={runs} hatch={hatch} />}
      </div>
    </div>
  );
}

/** What each sign means: the states, and those marks that these runs have. */
export function signsOf(runs: RunIndex[]): { kind: Key; name: string }[] {
  const kinds = new Set<Key>(ALWAYS);
  for (const index of runs) {
    for (const event of index.times.keys()) {
      const mark = markOf(index, event);
      if (mark) kinds.add(mark);
    }
  }
  return (Object.keys(NAMES) as Key[]).filter((kind) => kinds.has(kind)).map((kind) => ({ kind, name: NAMES[kind] }));
}

function Signs({ runs, hatch }: Props) {
  return (
    <ul className="timeline-legend" aria-label="Legend">
      {signsOf(runs).map(({ kind, name }) => (
        <li key={kind}>
          <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
            <Glyph kind={kind} hatch={hatch} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
