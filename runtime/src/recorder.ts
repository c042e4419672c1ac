import type { Clock } from "./clock.ts";
import { NANOSECONDS } from "./clock.ts";
import { describeError } from "./describe-error.ts";
import type { LoopEvent, Place, Wait, Warned } from "./events.ts";
import { originOf } from "./origin.ts";
import { repr } from "./repr.ts";
import type { Task } from "./task.ts";

/** Receives what happens, one event at a time, in order. */
export type Listener = (event: LoopEvent) => void;

const RESULT_LENGTH = 200;

/** What a task waits for that has only given its turn away. */
export const ITS_TURN: Wait = { kind: "yield", text: "sleep(0)" };

/** Tells a listener what happens, stamped with a clock's time. A loop without one has `null` in its place. */
export class Recorder {
  readonly clock: Clock;
  readonly #listener: Listener;

  constructor(listener: Listener, clock: Clock) {
    this.#listener = listener;
    this.clock = clock;
  }

  get time(): number {
    return this.clock.now() / NANOSECONDS;
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
    this.emit({
      type: "task-created",
      time: this.time,
      task: task._number,
      name: task.getName(),
      coroutine: task.getCoro().name,
      parent: parent?._number ?? null,
      place: originOf(task.getCoro()),
    });
  }

  started(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-started", time: this.time, task: task._number });
  }

  suspended(task: Task, on: Wait, stack: Place[]): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-suspended", time: this.time, task: task._number, on, stack });
  }

  /** It waits for nothing but its turn: suspended and ready in one moment. */
  gaveTurnAway(task: Task): void {
    if (isUnrecorded(task)) return;
    const { time } = this;
    this.emit({ type: "task-suspended", time, task: task._number, on: ITS_TURN, stack: task.getCoro()._stack() });
    this.emit({ type: "task-ready", time, task: task._number });
  }

  ready(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-ready", time: this.time, task: task._number });
  }

  resumed(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-resumed", time: this.time, task: task._number });
  }

  finished(task: Task, result: unknown): void {
    if (isUnrecorded(task)) return;
    const text = repr(result);
    const cut = text.length > RESULT_LENGTH ? `${text.slice(0, RESULT_LENGTH - 1)}…` : text;
    this.emit({ type: "task-finished", time: this.time, task: task._number, result: cut });
  }

  failed(task: Task, error: unknown): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-failed", time: this.time, task: task._number, error: describeError(error) });
  }

  cancelled(task: Task): void {
    if (isUnrecorded(task)) return;
    this.emit({ type: "task-cancelled", time: this.time, task: task._number });
  }

  cancelRequested(task: Task, by: Task | null, message: unknown): void {
    if (isUnrecorded(task)) return;
    this.emit({
      type: "cancel-requested",
      time: this.time,
      task: task._number,
      by: by?._number ?? null,
      message: message === undefined || message === null ? null : String(message),
    });
  }
}

function isUnrecorded(task: Task): boolean {
  return task.getCoro()._code.unrecorded ?? false;
}

/** What there is to say in a warning; the time is added. */
export type Warning = Omit<Warned, "type" | "time" | "error"> & { error?: unknown };

/** Tells the recorder; without one, writes what CPython writes to the console's error stream. */
export function warn(recorder: Recorder | null, warning: Warning): void {
  const { error, ...rest } = warning;
  if (recorder !== null) {
    const described = error === undefined ? {} : { error: describeError(error) };
    recorder.emit({ type: "warned", time: recorder.time, ...rest, ...described });
    return;
  }
  const where = warning.place === null ? "" : `${warning.place.file}:${warning.place.line}: `;
  const prefix = warning.category === "never-awaited" ? "RuntimeWarning: " : "";
  console.error(where + prefix + warning.message, ...(error === undefined ? [] : [error]));
}
