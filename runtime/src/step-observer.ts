import { NANOSECONDS } from "./clock.ts";
import type { EventLoop } from "./event-loop.ts";
import type { LoopRecorder } from "./loop-recorder.ts";
import { processorShare } from "./processor-share.ts";
import type { Runnable } from "./ready-queue.ts";
import { recordedNumber } from "./recorded-number.ts";
import { cutPlace } from "./recorded-sizes.ts";
import { warnOfSlow, type Observe } from "./slow-steps.ts";
import { Task } from "./task.ts";

/** A long step is looked into for this part of its time, within these bounds in milliseconds. */
const LOOKED_INTO = { part: 1 / 12, least: 8, most: 25 };

/**
 * Measures each step, and records those that hold the thread longer than the loop's `slowCallbackDuration`. As blocking it
 * counts only what a step has worked so long: on a busy machine any step may last, because other threads have their turns.
 */
export function observeWith(recorder: LoopRecorder, loop: EventLoop): Observe {
  return (runnable, subject) => {
    const began = recorder.latest;
    loop._sleptInStep = 0;
    runnable._run(subject);
    // At the end of a task's step the recorder has looked.
    if (!(runnable instanceof Task)) recorder.look();
    const took = recorder.latest - began;
    const limit = loop.slowCallbackDuration * NANOSECONDS;
    if (took < limit) return;
    if (ownTime(recorder, took - loop._sleptInStep, limit) >= limit)
      tellOfBlocking(recorder, loop, runnable, began, took);
    if (loop.getDebug()) warnOfSlow(loop, runnable, took);
  };
}

function tellOfBlocking(
  recorder: LoopRecorder,
  loop: EventLoop,
  runnable: Runnable,
  began: number,
  took: number,
): void {
  const task = runnable instanceof Task ? (runnable as Task) : null;
  recorder.emit({
    type: "blocking",
    time: began / NANOSECONDS,
    duration: (took - loop._sleptInStep) / NANOSECONDS,
    task: recordedNumber(task),
    cause: "long step",
    place: cutPlace(task?.getStack()[0] ?? null),
  });
}

/** How much of a step's time, in nanoseconds, the thread had a processor, as far as that matters. */
function ownTime({ clock }: LoopRecorder, took: number, limit: number): number {
  if (took < limit || clock.kind === "virtual") return took;
  const { part, least, most } = LOOKED_INTO;
  return took * processorShare(Math.min(most, Math.max(least, took * part * 1e-6)));
}
