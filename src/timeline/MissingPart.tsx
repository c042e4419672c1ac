import { missingEvents } from "../record/index.ts";
import type { RunIndex } from "./run-index.ts";

/** Says of a very long run that the lanes end before it does. */
export function MissingPart({ index: { run } }: { index: RunIndex }) {
  const sentence = run.unrecorded && missingEvents(run.unrecorded);
  return sentence && <p className="timeline-missing">{sentence}</p>;
}
