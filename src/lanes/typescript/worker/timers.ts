import { planOnVirtualClock } from "asyncio/host";
import type { ClockName } from "../../supervise/protocol.ts";
import type { Lifetime } from "./lifetime.ts";

type Callback = (...values: unknown[]) => void;

interface Timer {
  callback: Callback;
  values: unknown[];
  milliseconds: number;
  repeats: boolean;
}

/** Starts a timer of the host's, or what stands for one, and gives what it stops by. */
interface TimerSource {
  start(timer: Timer): unknown;
  stop(id: unknown): void;
  /** Whether one may still wake a loop that has nothing else to wait for, and that nobody else knows of. */
  isPending(): boolean;
}

/** The shortest pause of an interval, in milliseconds: the time has to go on. */
const SHORTEST_INTERVAL = 1;

/**
 * Replaces the global timers: those of the program follow its clock, and it lives as long as one of them is pending.
 *
 * @param fail gets what a callback throws
 * @returns whether one is pending that the clock does not know of
 */
export function provideTimers(clock: ClockName, lifetime: Lifetime, fail: (error: unknown) => void): () => boolean {
  const source = clock === "virtual" ? onVirtualClock(lifetime, fail) : ofTheHost(lifetime);
  const starting =
    (repeats: boolean) =>
    (callback: Callback, milliseconds = 0, ...values: unknown[]): unknown => {
      if (typeof callback !== "function") throw new TypeError("a timer has to be given a function");
      return source.start({ callback, values, milliseconds: Math.max(0, Number(milliseconds) || 0), repeats });
    };
  Object.assign(globalThis, {
    setTimeout: starting(false),
    setInterval: starting(true),
    clearTimeout: (id: unknown) => source.stop(id),
    clearInterval: (id: unknown) => source.stop(id),
  });
  return () => source.isPending();
}

/** On the real clock the host's own will do. */
function ofTheHost(lifetime: Lifetime): TimerSource {
  const pending = new Set<unknown>();
  const { setTimeout, setInterval, clearTimeout } = globalThis;
  const settle = (id: unknown) => {
    if (pending.delete(id)) lifetime.release();
  };
  return {
    start({ callback, values, milliseconds, repeats }) {
      // Not called by the host itself: its `this` would be an object of the host's.
      const runAgain = () => callback(...values);
      const run = () => {
        try {
          callback(...values);
        } finally {
          settle(id);
        }
      };
      const id: unknown = repeats ? setInterval(runAgain, milliseconds) : setTimeout(run, milliseconds);
      pending.add(id);
      lifetime.hold();
      return id;
    },
    stop(id) {
      clearTimeout(id as never);
      settle(id);
    },
    isPending: () => pending.size > 0,
  };
}

/** What has been planned the clock knows; what holds the program is a callback that is due and has not been called. */
function onVirtualClock(lifetime: Lifetime, fail: (error: unknown) => void): TimerSource {
  const timers = new Map<number, Timer>();
  const plans = new Map<number, () => void>();
  let last = 0;
  let due = 0;

  const plan = (id: number, timer: Timer) => {
    const milliseconds = timer.repeats ? Math.max(SHORTEST_INTERVAL, timer.milliseconds) : timer.milliseconds;
    const isDue = () => {
      due++;
      lifetime.hold();
    };
    const takeBack = planOnVirtualClock(milliseconds / 1000, isDue, () => {
      plans.delete(id);
      if (timers.has(id)) call(id, timer);
      due--;
      lifetime.release();
    });
    plans.set(id, takeBack);
  };
  const call = (id: number, timer: Timer) => {
    // Not as a method: its `this` would be an object of ours.
    const { callback, values, repeats } = timer;
    if (!repeats) timers.delete(id);
    try {
      callback(...values);
    } catch (error) {
      return fail(error);
    }
    if (timers.has(id)) plan(id, timer);
  };

  return {
    start(timer) {
      timers.set(++last, timer);
      plan(last, timer);
      return last;
    },
    stop(id) {
      timers.delete(id as number);
      plans.get(id as number)?.();
      plans.delete(id as number);
    },
    isPending: () => due > 0,
  };
}
