import { Glyph, HatchPattern } from "./Glyph.tsx";
import { markOf, type MarkKind } from "./marks.ts";
import type { RunIndex } from "./run-index.ts";

type Key = MarkKind | "running" | "suspended" | "blocking" | "ready";

const NAMES: Record<Key, string> = {
  running: "running",
  suspended: "suspended",
  blocking: "blocking the loop",
  ready: "ready",
  printed: "prints",
  warned: "warning",
  "cancel-requested": "cancel asked",
  "cancel-delivered": "cancel thrown in",
  finished: "done",
  failed: "exception",
  cancelled: "cancelled",
};

const ALWAYS: Key[] = ["running", "suspended", "blocking", "finished"];

interface Props {
  runs: RunIndex[];
  /** The id that the hatching gets here, for all of the picture. */
  hatch: string;
}

/** What the signs mean: the states, and those marks that these runs have. */
export function Legend({ runs, hatch }: Props) {
  const kinds = new Set<Key>(ALWAYS);
  for (const index of runs) {
    index.run.events.forEach((event, number) => {
      const mark = markOf(index, number);
      if (mark) kinds.add(mark);
      if (event.type === "task-ready") kinds.add("ready");
    });
  }
  return (
    <ul className="timeline-legend" aria-label="Legend">
      {(Object.keys(NAMES) as Key[])
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
              {kind === "suspended" && <HatchPattern id={hatch} />}
              <Glyph kind={kind} hatch={hatch} />
            </svg>
            {NAMES[kind]}
          </li>
        ))}
    </ul>
  );
}
