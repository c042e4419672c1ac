import { lifeOf, printedMoments, tasksOf, type Moment, type RunRecord } from "../record/index.ts";
import { isLine, textOf, type Line } from "./line.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { ordinal, quote, spot } from "./words.ts";

/** A happening that a check looks for in a run. */
export interface Happening {
  /** As a clause: `“A” is printed`, `fetch starts`. */
  text: string;
  find: (run: RunRecord) => Moment | null;
}

/** This line is printed, for the nth time. */
export function printed(line: Line, nth = 1): Happening {
  return {
    text: `${quote(textOf(line))} is printed${again(nth)}`,
    find: (run) => printedMoments(run).filter(({ text }) => isLine(line, text))[nth - 1] ?? null,
  };
}

/** The nth task of this coroutine function takes its first step. */
export function started(coroutine: string, nth = 1): Happening {
  return {
    text: `${coroutine} starts${again(nth)}`,
    find: (run) => taskLife(run, coroutine, nth)?.from ?? null,
  };
}

/** The nth task of this coroutine function ends, with a result, an error or cancelled. */
export function ended(coroutine: string, nth = 1): Happening {
  return {
    text: `${coroutine} ends${again(nth)}`,
    find: (run) => taskLife(run, coroutine, nth)?.to ?? null,
  };
}

/** Somebody asks the nth task of this coroutine function to cancel. */
export function cancelRequested(coroutine: string, nth = 1): Happening {
  return {
    text: `${coroutine} is asked to cancel${again(nth)}`,
    find: (run) => {
      const task = tasksOf(run, coroutine)[nth - 1];
      const index = run.events.findIndex((event) => event.type === "cancel-requested" && event.task === task?.id);
      const event = run.events[index];
      return event && task ? { event: index, time: event.time, task: task.id, place: null } : null;
    },
  };
}

/**
 * These happen one after the other, in this order, whatever else does.
 *
 * ```ts
 * happensInOrder(started("toast"), ended("kettle"))
 * ```
 */
export function happensInOrder(...happenings: Happening[]): Matcher {
  return (run) => {
    let previous: { happening: Happening; moment: Moment } | null = null;
    for (const happening of happenings) {
      const moment = happening.find(run);
      if (!moment) {
        return {
          seen: `It never came to this: ${happening.text}.`,
          expected: inOrder(happenings),
          hint: "What should bring it about? Is it called, and is the call awaited?",
        };
      }
      if (previous && moment.event <= previous.moment.event) {
        return {
          seen: `First ${happening.text}, ${spot(run, moment)}; only then ${previous.happening.text}, ${spot(run, previous.moment)}.`,
          expected: inOrder(happenings),
          hint: "A task runs until an await that must wait; then the next one that is ready has its turn. Who waits for whom here?",
          at: pointAt(moment),
        };
      }
      previous = { happening, moment };
    }
    return null;
  };
}

function taskLife(run: RunRecord, coroutine: string, nth: number) {
  const task = tasksOf(run, coroutine)[nth - 1];
  return task ? lifeOf(run, task) : null;
}

function inOrder(happenings: Happening[]): string {
  return `In this order: ${happenings.map(({ text }) => text).join(", then ")}.`;
}

function again(nth: number): string {
  return nth === 1 ? "" : ` for the ${ordinal(nth)} time`;
}
