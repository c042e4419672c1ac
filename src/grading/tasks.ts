import { isSameName, lifeOf, printedMoments, tasksOf, type RunRecord, type TaskRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { isLine, textOf, type Line } from "./line.ts";
import type { Matcher } from "./matcher.ts";
import { counted, errorText, listed, quote, taskName } from "./words.ts";

/** So many tasks run this coroutine function, by its name; each is started. */
export function runsTasks(coroutine: string, count: number): Matcher {
  return (run) => {
    const started = tasksOf(run, coroutine).filter((task) => lifeOf(run, task));
    if (started.length === count) return null;
    const last = started.at(-1);
    return {
      seen:
        started.length === 0
          ? `No task ran ${coroutine}.`
          : `${counted(started.length, "task")} ran ${coroutine}: ${listed(started.map(({ name }) => name))}.`,
      expected: `${counted(count, "task")} of ${coroutine}.`,
      hint:
        started.length < count
          ? "Awaiting a coroutine runs it inside the task that awaits; createTask and gather make tasks."
          : "Each call of createTask, and each coroutine given to gather, is one more task.",
      ...(last && { at: { time: last.created, task: last.id, place: last.place } }),
    };
  };
}

/** Every task of this coroutine function is cancelled, and ends as cancelled. */
export function isCancelled(coroutine: string): Matcher {
  return (run) => {
    const tasks = tasksOf(run, coroutine);
    if (tasks.length === 0) return noSuchTask(run, coroutine);
    const other = tasks.find(({ outcome }) => outcome !== "cancelled");
    if (!other) return null;
    const wasAsked = run.events.some((event) => event.type === "cancel-requested" && event.task === other.id);
    return {
      seen: `${taskName(run, other.id)} ${endOf(other)}${wasAsked ? ", though its cancellation was requested" : ""}.`,
      expected: `${coroutine} is cancelled and ends as cancelled.`,
      hint: wasAsked
        ? "A cancellation is an exception at an await. Whoever catches it to clean up raises it again."
        : `Nobody asked for it: call cancel() on the task of ${coroutine}.`,
      at: { time: other.ended ?? run.elapsed, task: other.id, place: other.place },
    };
  };
}

/**
 * How many tasks of this coroutine function end in each way; those that are not named must not occur.
 *
 * ```ts
 * tasksEnd("askMirror", { finished: 1, cancelled: 2 })
 * ```
 */
export function tasksEnd(coroutine: string, counts: Partial<Record<TaskRecord["outcome"], number>>): Matcher {
  return (run) => {
    const tasks = tasksOf(run, coroutine);
    if (tasks.length === 0) return noSuchTask(run, coroutine);
    const ending = (outcome: TaskRecord["outcome"]) => tasks.filter((task) => task.outcome === outcome);
    const wrong = OUTCOMES.find((outcome) => ending(outcome).length !== (counts[outcome] ?? 0));
    if (!wrong) return null;
    const last = ending(wrong).at(-1) ?? tasks.at(-1);
    return {
      seen: `Of ${counted(tasks.length, "task")} of ${coroutine}, ${outcomesText((outcome) => ending(outcome).length)}.`,
      expected: `Of the tasks of ${coroutine}, ${outcomesText((outcome) => counts[outcome])}.`,
      hint: "A task ends by itself, by an error that leaves it, or by a cancellation that somebody asks for. Who should do what here?",
      ...(last && { at: { time: last.ended ?? run.elapsed, task: last.id, place: last.place } }),
    };
  };
}

const OUTCOMES = ["finished", "failed", "cancelled", "pending"] as const;

function outcomesText(countOf: (outcome: TaskRecord["outcome"]) => number | undefined): string {
  return listed(
    OUTCOMES.flatMap((outcome) => {
      const count = countOf(outcome) ?? 0;
      const be = count === 1 ? "was" : "were";
      const texts = { finished: "finished", failed: "failed", cancelled: `${be} cancelled`, pending: `${be} not done` };
      return count === 0 ? [] : [`${count} ${texts[outcome]}`];
    }),
  );
}

/** Every task of this coroutine function that is asked to cancel prints this line before it ends. */
export function cleansUp(coroutine: string, line: Line): Matcher {
  return (run) => {
    const requests = run.events.flatMap((event, index) =>
      event.type === "cancel-requested" && tasksOf(run, coroutine).some(({ id }) => id === event.task)
        ? [{ ...event, index }]
        : [],
    );
    const expected = `A cancelled ${coroutine} still prints ${quote(textOf(line))}.`;
    if (requests.length === 0) {
      return {
        seen: `No task of ${coroutine} was cancelled.`,
        expected,
        hint: `Call cancel() on the task of ${coroutine}.`,
      };
    }
    const printed = printedMoments(run);
    const untidy = requests.find(
      ({ task, index }) =>
        !printed.some((found) => found.task === task && found.event > index && isLine(line, found.text)),
    );
    if (!untidy) return null;
    return {
      seen: `${taskName(run, untidy.task)} was asked to cancel at ${untidy.time} s and did not print it.`,
      expected,
      hint: "Cleaning up belongs into a finally block: it runs however the work ends.",
      at: { time: untidy.time, task: untidy.task },
    };
  };
}

/** A task of this coroutine function fails with an error of this class. */
export function taskFails(coroutine: string, error: string): Matcher {
  return (run) => {
    const tasks = tasksOf(run, coroutine);
    if (tasks.some((task) => task.error?.name === error)) return null;
    const [first] = tasks;
    if (!first) return noSuchTask(run, coroutine);
    return {
      seen: `${taskName(run, first.id)} ${endOf(first)}.`,
      expected: `${coroutine} fails with ${error}.`,
      hint: "Let the error leave the coroutine: whoever awaits the task receives it there.",
      at: { time: first.ended ?? run.elapsed, task: first.id, place: first.place },
    };
  };
}

/** This function is run by a worker of an executor, off the loop's thread, so many times. */
export function runsOffTheLoop(fn: string, times = 1): Matcher {
  return (run) => {
    const jobs = run.jobs.filter((job) => isSameName(job.function, fn) && job.finished !== null);
    if (jobs.length === times) return null;
    return {
      seen: `${fn} was run by a worker ${counted(jobs.length, "time")}.`,
      expected: `${counted(times, "time")}.`,
      hint: `Hand over the function itself, not its result: asyncio.toThread(${fn}, …).`,
    };
  };
}

function noSuchTask(run: RunRecord, coroutine: string): Failure {
  const others = [...new Set(run.tasks.map((task) => task.coroutine))];
  return {
    seen: `No task ran ${coroutine}${others.length === 0 ? "" : `; there were tasks of ${listed(others)}`}.`,
    expected: `A task of ${coroutine}.`,
    hint: `asyncio.createTask(${coroutine}(…)) makes one.`,
  };
}

function endOf(task: TaskRecord): string {
  const when = task.ended === null ? "" : ` at ${task.ended} s`;
  switch (task.outcome) {
    case "pending":
      return "was not done when the program ended";
    case "finished":
      return `finished${when} with ${task.result}`;
    case "failed":
      return `failed${when}${task.error ? ` with ${errorText(task.error)}` : ""}`;
    case "cancelled":
      return `was cancelled${when}`;
  }
}
