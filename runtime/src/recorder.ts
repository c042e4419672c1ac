import { argumentsOf, noteArgumentsFromNow } from "./call-arguments.ts";
import type { Clock } from "./clock.ts";
import { NANOSECONDS } from "./clock.ts";
import { describeError } from "./describe-error.ts";
import type { LoopEvent, Place, Wait, Warned } from "./events.ts";
import { originOf } from "./origin.ts";
import { cutName, cutPlace, cutPlaces, cutText, cutWait, MESSAGE_LENGTH, RESULT_LENGTH } from "./recorded-sizes.ts";
import { reprUpTo } from "./repr.ts";
import type { Task } from "./task.ts";

/** Receives what happens, one event at a time, in order. */
export type Listener = (event: LoopEvent) => void;

/** What a task waits for that has only given its turn away. */
export const ITS_TURN: Wait = { kind: "yield", text: "sleep(0)" };

/** Tells a listener what happens, stamped with a clock's time. A loop without one has `null` in its place. */
export class Recorder {
  readonly clock: Clock;
  readonly #listener: Listener;
  #latest = 0;

  constructor(listener: Listener, clock: Clock) {
    this.#listener = listener;
    this.clock = clock;
    noteArgumentsFromNow();
  }

  /** The time, in seconds. */
  get time(): number {
    return this.look() / NANOSECONDS;
  }

  /**
   * What the clock showed when it was looked at last, in nanoseconds. It is looked at when an iteration begins and when a
   * task's step ends, which is when the next one begins. On the real clock a look takes as long as half a task switch: four
   * to a switch made that 1.6 times as slow.
   */
  get latest(): number {
    return this.#latest;
  }

  /** Looks at the clock: the time in nanoseconds. */
  look(): number {
    this.#latest = this.clock.now();
    return this.#latest;
  }

  emit(event: LoopEvent): void {
    this.#listener(event);
  }

  loopOpened(): void {
    this.emit({ type: "loop-opened", time: this.time, clock: this.clock.kind });
  }

  loopClosed(): void {
    this.emit({ type: "loop-closed", time: this.time });
  }

  created(task: Task, parent: Task | null): void {
    if (isUnrecorded(task)) return;
    const args = argumentsOf(task._coroutine!);
    this.emit({
      type: "task-created",
      time: this.time,
      task: task._number,
      name: cutName(task.getName()),
      coroutine: cutName(task._coroutine!.name),
      ...(args !== undefined && { args }),
      parent: recordedNumber(parent),
      place: cutPlace(originOf(task._coroutine)),
    });
  }

  started(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-started", time: this.#latest / NANOSECONDS, task: task._number });
  }

  suspended(task: Task, on: Wait, stack: Place[]): void {
    const { time } = this;
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-suspended", time, task: task._number, on: cutWait(on), stack: cutPlaces(stack) });
  }

  /** It waits for nothing but its turn: suspended and ready in one moment. */
  gaveTurnAway(task: Task): void {
    const { time } = this;
    if (isUnrecorded(task)) return;
    const stack = cutPlaces(task._coroutine!._stack());
    this.emit({ type: "task-suspended", time, task: task._number, on: ITS_TURN, stack });
    this.emit({ type: "task-ready", time, task: task._number });
  }

  ready(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-ready", time: this.time, task: task._number });
  }

  resumed(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-resumed", time: this.#latest / NANOSECONDS, task: task._number });
  }

  finished(task: Task, result: unknown): void {
    const { time } = this;
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-finished", time, task: task._number, result: reprUpTo(result, RESULT_LENGTH) });
  }

  failed(task: Task, error: unknown): void {
    const { time } = this;
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-failed", time, task: task._number, error: describeError(error) });
  }

  cancelled(task: Task): void {
    const { time } = this;
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-cancelled", time, task: task._number });
  }

  cancelRequested(task: Task, by: Task | null, message: unknown): void {
    if (isUnrecorded(task)) return;
    this.emit({
      type: "cancel-requested",
      time: this.time,
      task: task._number,
      by: recordedNumber(by),
      message: message === undefined || message === null ? null : cutText(message, MESSAGE_LENGTH),
    });
  }
}

function isUnrecorded(task: Task): boolean {
  return task._coroutine?._code.unrecorded ?? false;
}

/** By which number the record knows a task: null for none, and for one of the runtime's own. */
export function recordedNumber(task: Task | null | undefined): number | null {
  return task && !isUnrecorded(task) ? task._number : null;
}

/** What there is to say in a warning; the time is added. */
export type Warning = Omit<Warned, "type" | "time" | "error"> & { error?: unknown };

/** Tells the recorder; without one, writes what CPython writes to the console's error stream. */
export function warn(recorder: Recorder | null, warning: Warning): void {
  const { error, ...rest } = warning;
  if (recorder !== null) {
    const described = error === undefined ? {} : { error: describeError(error) };
    const { category, task } = rest;
    const message = cutText(rest.message, MESSAGE_LENGTH);
    recorder.emit({
      type: "warned",
      time: recorder.time,
      category,
      message,
      place: cutPlace(rest.place),
      task,
      ...described,
    });
    return;
  }
  const where = warning.place === null ? "" : `${warning.place.file}:${warning.place.line}: `;
  const prefix = warning.category === "never-awaited" ? "RuntimeWarning: " : "";
  console.error(where + prefix + warning.message, ...(error === undefined ? [] : [error]));
}
