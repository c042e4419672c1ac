import { argumentsOf } from "./call-arguments.ts";
import { noteArgumentsFromNow } from "./called-with.ts";
import type { Clock } from "./clock.ts";
import { NANOSECONDS } from "./clock.ts";
import { describeError } from "./describe-error.ts";
import type { EventLoop } from "./event-loop.ts";
import type { LoopEvent, Place, Wait } from "./events.ts";
import { originOf } from "./origin.ts";
import { cutName, cutPlace, cutPlaces, cutText, cutWait, MESSAGE_LENGTH, RESULT_LENGTH } from "./recorded-sizes.ts";
import { isUnrecorded, recordedNumber } from "./recorded-number.ts";
import { reprUpTo } from "./repr.ts";
import type { Listener } from "./recorder.ts";
import type { Observe } from "./slow-steps.ts";
import { observeWith } from "./step-observer.ts";
import { ITS_TURN, type Task } from "./task.ts";
import type { Warning } from "./warn.ts";

/**
 * Tells a listener what happens, stamped with a clock's time. A loop that nobody records has `null` in its place, and for
 * no more than its type is this module imported there: a program that records nothing comes without it.
 */
export class LoopRecorder {
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

  /** What runs each step of the loop in the place of the loop; null: nobody. */
  observer(loop: EventLoop): Observe | null {
    return loop.getDebug() || this.clock.kind === "real" ? observeWith(this, loop) : null;
  }

  warned({ category, message, place, task, error }: Warning): void {
    this.emit({
      type: "warned",
      time: this.time,
      category,
      message: cutText(message, MESSAGE_LENGTH),
      place: cutPlace(place),
      task: recordedNumber(task),
      ...(error === undefined ? {} : { error: describeError(error) }),
    });
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
