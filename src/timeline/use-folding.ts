import { useCallback, useMemo, useState } from "react";
import { ancestorsOf, lanesOf, NONE_FOLDED, type Lane } from "./lanes.ts";
import type { Cursor } from "./moment.ts";
import type { RunIndex } from "./run-index.ts";

/**
 * The lanes of a run, without those that are folded away under the task that made them. A moment of one of these brings
 * it back.
 */
export function useFolding(index: RunIndex, cursor: Cursor | null): { lanes: Lane[]; toggle: (task: number) => void } {
  const [folded, setFolded] = useState(index.folded ?? NONE_FOLDED);
  const [before, setBefore] = useState(cursor);
  if (cursor !== before) {
    setBefore(cursor);
    const hidden = cursor?.lane ? ancestorsOf(index, cursor.lane).filter((task) => folded.has(task)) : [];
    if (hidden.length > 0) setFolded(new Set([...folded].filter((task) => !hidden.includes(task))));
  }
  const lanes = useMemo(() => lanesOf(index, folded), [index, folded]);
  const toggle = useCallback((task: number) => {
    setFolded((folded) => {
      const next = new Set(folded);
      if (!next.delete(task)) next.add(task);
      return next;
    });
  }, []);
  return { lanes, toggle };
}
