import type { Place, Warned } from "./events.ts";
import type { LoopRecorder } from "./loop-recorder.ts";
import type { Task } from "./task.ts";

/** What there is to say in a warning. */
export interface Warning {
  category: Warned["category"];
  message: string;
  place: Place | null;
  task: Task | null;
  error?: unknown;
}

/** Tells the recorder; without one, writes what CPython writes to the console's error stream. */
export function warn(recorder: LoopRecorder | null, warning: Warning): void {
  if (recorder !== null) return recorder.warned(warning);
  const { category, message, place, error } = warning;
  const where = place === null ? "" : `${place.file}:${place.line}: `;
  const prefix = category === "never-awaited" ? "RuntimeWarning: " : "";
  console.error(where + prefix + message, ...(error === undefined ? [] : [error]));
}
