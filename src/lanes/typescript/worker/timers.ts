import type { Lifetime } from "./lifetime.ts";

/**
 * Replaces the global timers: a program lives as long as one of its own is pending.
 *
 * @returns whether one is
 */
export function trackTimers(lifetime: Lifetime): () => boolean {
  const pending = new Set<unknown>();
  const settle = (id: unknown) => {
    if (pending.delete(id)) lifetime.release();
  };
  const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis;

  Object.assign(globalThis, {
    setTimeout(callback: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) {
      const run = () => {
        try {
          callback(...values);
        } finally {
          settle(id);
        }
      };
      const id: unknown = setTimeout(run, delay);
      return noted(id);
    },
    setInterval(callback: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) {
      return noted(setInterval(callback, delay, ...values));
    },
    clearTimeout(id: never) {
      clearTimeout(id);
      settle(id);
    },
    clearInterval(id: never) {
      clearInterval(id);
      settle(id);
    },
  });

  return () => pending.size > 0;

  function noted(id: unknown): unknown {
    pending.add(id);
    lifetime.hold();
    return id;
  }
}
