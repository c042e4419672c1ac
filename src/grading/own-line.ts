import type { ErrorInfo, Place } from "asyncio";
import type { RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";

/** A moment of a run with the line that shows it. */
type Shown = NonNullable<Failure["at"]> & { place: Place };

/**
 * A failure that shows a line of a file preloaded beside the learner's program, led to the line of that program from
 * which it came: where the error passed, the await that waited for it, or the line that made the task. As it is when
 * none of them is known.
 */
export function atOwnLine(failure: Failure, run: RunRecord): Failure {
  const { at } = failure;
  if (!at?.place || isOwn(at.place, run)) return failure;
  const shown = { ...at, place: at.place };
  const place = whereErrorPassed(shown, run) ?? awaitAround(shown, run) ?? whereMade(shown, run);
  return place ? { ...failure, at: { ...at, place } } : failure;
}

/** Whether a place is in the file that the learner writes, which is the one that is run. */
export function isOwn({ file }: Place, { entry }: Pick<RunRecord, "entry">): boolean {
  return file === entry;
}

function whereErrorPassed({ place }: Shown, run: RunRecord): Place | undefined {
  if (run.outcome.kind !== "failed") return undefined;
  const { error } = run.outcome;
  const passed = tracebacksOf(error).find((each) => isSame(each.at(-1), place));
  const isOwnLine = (each: Place) => isOwn(each, run);
  return passed && (passed.findLast(isOwnLine) ?? error.traceback.findLast(isOwnLine));
}

/** Its own, and those of the errors that it holds. */
function tracebacksOf({ traceback, exceptions = [] }: ErrorInfo): Place[][] {
  return [traceback, ...exceptions.flatMap(tracebacksOf)];
}

/** The innermost own await of the task's at this moment; rather one that waits for the function of the line. */
function awaitAround({ place, time, task }: Shown, run: RunRecord): Place | undefined {
  const spans = run.tasks.find(({ id }) => id === task)?.spans ?? [];
  const stacks = spans.flatMap(({ from, to, stack = [] }) => (from <= time && time <= (to ?? time) ? [stack] : []));
  const around = stacks.find((stack) => stack.some((frame) => isSameFunction(frame, place)));
  return (around ?? stacks.at(0))?.findLast((each) => isOwn(each, run));
}

/** Where its task was made; not for the first task, which `run` makes for the whole program. */
function whereMade({ task }: Shown, run: RunRecord): Place | undefined {
  const found = run.tasks.find(({ id }) => id === task);
  return found?.place && found.parent !== null && isOwn(found.place, run) ? found.place : undefined;
}

function isSame(a: Place | undefined, b: Place): boolean {
  return a !== undefined && isSameFunction(a, b) && a.line === b.line;
}

function isSameFunction(a: Place, b: Place): boolean {
  return a.file === b.file && a.function === b.function;
}
