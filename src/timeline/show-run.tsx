import { useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { RunRecord } from "../record/index.ts";
import type { Cursor } from "./moment.ts";
import { indexRun, type RunIndex } from "./run-index.ts";
import { Timeline } from "./Timeline.tsx";

const roots = new WeakMap<HTMLElement, Root>();

/** Shows a run as a picture at a place of the page that React has nothing else to do with; the next run replaces it. */
export function showRun(place: HTMLElement, record: RunRecord): void {
  roots.get(place)?.unmount();
  const root = createRoot(place);
  roots.set(place, root);
  root.render(<Picture index={indexRun(record)} />);
}

function Picture({ index }: { index: RunIndex }) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  return <Timeline index={index} runningSince={null} cursor={cursor} onCursor={setCursor} flags={NONE} />;
}

const NONE: never[] = [];
