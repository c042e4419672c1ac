import { NANOSECONDS } from "./clock.ts";
import type { EventLoop } from "./event-loop.ts";
import { originOf } from "./origin.ts";
import { processorShare } from "./processor-share.ts";
import type { Runnable } from "./ready-queue.ts";
import { cutPlace } from "./recorded-sizes.ts";
import { recordedNumber, warn } from "./recorder.ts";
import { Task } from "./task.ts";

/** Runs a step, and looks at how long it takes. */
export type Observe = (runnable: Runnable, subject: unknown) => void;

/** A long step is looked into for this part of its time, within these bounds in milliseconds. */
const LOOKED_INTO = { part: 1 / 12, least: 8, most: 25 };

/**
 * Measures each step, and reports those that hold the thread longer than the loop's `slowCallbackDuration`. As blocking it
 * counts only what a step has worked so long: on a busy machine any step may last, because other threads have their turns.
 */
export class StepObserver {
  readonly #loop: EventLoop;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** Measuring costs looks at the clock: null when nobody is to be told. */
  observe(): Observe | null {
    const { _recorder, _clock } = this.#loop;
    return this.#loop.getDebug() || (_recorder !== null && _clock.kind === "real") ? this.#observe : null;
  }

  #observe: Observe = (runnable, subject) => {
    const loop = this.#loop;
    const { _recorder: recorder, _clock: clock } = loop;
    const began = recorder?.latest ?? clock.now();
    loop._sleptInStep = 0;
    runnable._run(subject);
    // At the end of a task's step the recorder has looked.
    if (!(runnable instanceof Task)) recorder?.look();
    const took = (recorder?.latest ?? clock.now()) - began;
    const limit = loop.slowCallbackDuration * NANOSECONDS;
    if (took >= limit) this.#report(runnable, began, took, limit);
  };

  #report(runnable: Runnable, began: number, took: number, limit: number): void {
    const loop = this.#loop;
    const task = runnable instanceof Task ? (runnable as Task) : null;
    const place = originOf(task?._coroutine ?? null);
    if (this.#ownTime(took - loop._sleptInStep, limit) >= limit) {
      loop._recorder?.emit({
        type: "blocking",
        time: began / NANOSECONDS,
        duration: (took - loop._sleptInStep) / NANOSECONDS,
        task: recordedNumber(task),
        cause: "long step",
        place: cutPlace(task?.getStack()[0] ?? null),
      });
    }
    if (!loop.getDebug()) return;
    const message = `Executing ${String(runnable)} took ${(took / NANOSECONDS).toFixed(3)} seconds`;
    warn(loop._recorder, { category: "slow-callback", message, place, task: recordedNumber(task) });
  }

  /** How much of a step's time, in nanoseconds, the thread had a processor, as far as that matters. */
  #ownTime(took: number, limit: number): number {
    if (took < limit || this.#loop._clock.kind === "virtual") return took;
    const { part, least, most } = LOOKED_INTO;
    return took * processorShare(Math.min(most, Math.max(least, took * part * 1e-6)));
  }
}
