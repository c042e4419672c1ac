import type { Wait } from "asyncio";
import { blockages, type RunEvent, type RunRecord } from "../record/index.ts";
import type { Failure, Subject } from "./exercise.ts";
import { isOwn } from "./own-line.ts";
import { unlessMissing } from "./partial-record.ts";
import { text, type Text } from "./text.ts";
import { lineOf, seconds } from "./words.ts";

/** What comes out wrong when the thread is held, or when a task looks for something instead of waiting for it. */
const AFFECTED: ReadonlySet<Subject> = new Set<Subject>(["output", "time", "at once", "left over"]);

/**
 * What spoils nearly everything else in a run, where the learner's own code does it: it blocks the thread, or it looks
 * again and again whether something has happened. Each shows in a line that is late or missing, and no check of that line
 * knows why. Null when the run has neither, or the failure knows its cause.
 */
export function deeperCause(failure: Failure, run: RunRecord): Text | null {
  if (failure.isCertain || !AFFECTED.has(failure.about)) return null;
  return unlessMissing(() => blocksTheThread(run) ?? looksAgainAndAgain(run), null);
}

function blocksTheThread(run: RunRecord): Text | null {
  const found = blockages(run).find(({ cause, place }) => cause === "time.sleep" && place && isOwn(place, run));
  if (!found?.place) return null;
  return text`${capitalized(lineOf(run, found.place))} blocks the thread for ${seconds(found.duration)}: nothing else can run until it is over. Await ${{ code: "asyncio.sleep" }} there, or let a worker thread do what blocks.`;
}

/** So often in a row, with nothing else done in between, a task waits at a line only when it looks for something. */
const TOO_OFTEN = 100;

/** What a task goes through at each wait, whatever it does between two of them. */
const OF_EACH_WAIT: ReadonlySet<RunEvent["type"]> = new Set<RunEvent["type"]>(["task-ready", "task-resumed"]);

function looksAgainAndAgain(run: RunRecord): Text | null {
  const inARow = new Map<number, { line: number; count: number }>();
  for (const event of run.events) {
    if (!("task" in event) || event.task === null || OF_EACH_WAIT.has(event.type)) continue;
    const place = event.type === "task-suspended" && isPause(event.on) && event.stack?.findLast((at) => isOwn(at, run));
    if (!place) {
      inARow.delete(event.task);
      continue;
    }
    const before = inARow.get(event.task);
    const count = before?.line === place.line ? before.count + 1 : 1;
    inARow.set(event.task, { line: place.line, count });
    if (count > TOO_OFTEN) {
      return text`${capitalized(lineOf(run, place))} looks again and again whether something has happened. Await the thing itself, such as a task, a future, an event or a queue: that wakes the task at the very moment.`;
    }
  }
  return null;
}

function isPause({ kind }: Wait): boolean {
  return kind === "sleep" || kind === "yield";
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
