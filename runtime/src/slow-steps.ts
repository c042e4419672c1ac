import { NANOSECONDS } from "./clock.ts";
import type { EventLoop } from "./event-loop.ts";
import { originOf } from "./origin.ts";
import type { Runnable } from "./ready-queue.ts";
import { Task } from "./task.ts";
import { warn } from "./warn.ts";

/** Runs a step in the place of the loop, and looks at how long it takes. */
export type Observe = (runnable: Runnable, subject: unknown) => void;

/** Debug mode's: warns of each step that holds the thread longer than the loop's `slowCallbackDuration`. */
export function warnOfSlowSteps(loop: EventLoop): Observe {
  return (runnable, subject) => {
    const began = loop._clock.now();
    runnable._run(subject);
    const took = loop._clock.now() - began;
    if (took >= loop.slowCallbackDuration * NANOSECONDS) warnOfSlow(loop, runnable, took);
  };
}

/** @param took in nanoseconds */
export function warnOfSlow(loop: EventLoop, runnable: Runnable, took: number): void {
  const task = runnable instanceof Task ? (runnable as Task) : null;
  warn(loop._recorder, {
    category: "slow-callback",
    message: `Executing ${String(runnable)} took ${(took / NANOSECONDS).toFixed(3)} seconds`,
    place: originOf(task?._coroutine ?? null),
    task,
  });
}
