/* eslint @typescript-eslint/require-await: off, @typescript-eslint/await-thenable: off -- the await itself is measured */
import type { Contender, Stopwatch, Work } from "../workloads.ts";

const TASKS = 100;

async function identity(value: number): Promise<number> {
  return value;
}

async function yieldTimes(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await undefined;
}

function sleep(delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delay * 1000);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

async function sleepFor(delay: number, signal?: AbortSignal): Promise<void> {
  await sleep(delay, signal);
}

async function descend(depth: number, count: number, stopwatch: Stopwatch): Promise<void> {
  if (depth > 1) return await descend(depth - 1, count, stopwatch);
  stopwatch.start();
  await yieldTimes(count);
  stopwatch.stop();
}

function atDepth(depth: number): Work {
  return (count, stopwatch) => descend(depth, count, stopwatch);
}

/** JavaScript has no queue to wait at: the least there can be. */
class Queue<T> {
  readonly #items: T[] = [];
  readonly #getters: ((item: T) => void)[] = [];

  put(item: T): void {
    const getter = this.#getters.shift();
    if (getter === undefined) this.#items.push(item);
    else getter(item);
  }

  async get(): Promise<T> {
    if (this.#items.length > 0) return this.#items.shift()!;
    return await new Promise((resolve) => this.#getters.push(resolve));
  }
}

async function forward(from: Queue<number>, to: Queue<number>, count: number): Promise<void> {
  for (let i = 0; i < count; i++) to.put(await from.get());
}

/** Native promises, for scale: they have no tasks, cancel nothing, and every call starts at once. */
export const contender: Contender = {
  switch: (count) => Promise.all(Array.from({ length: TASKS }, () => yieldTimes(count / TASKS))),
  call: async (count) => {
    for (let i = 0; i < count; i++) await identity(i);
  },
  gather: (count) => Promise.all(Array.from({ length: count }, (_, i) => identity(i))),
  "gather-suspended": (count) => Promise.all(Array.from({ length: count }, () => yieldTimes(1))),
  "depth-1": atDepth(1),
  "depth-1k": atDepth(1000),
  "timers-real": (count) => Promise.all(Array.from({ length: count }, (_, i) => sleepFor((i % TASKS) / 1000))),
  queue: async (count) => {
    const there = new Queue<number>();
    const back = new Queue<number>();
    there.put(0);
    await Promise.all([forward(there, back, count), forward(back, there, count)]);
  },
  cancel: async (count, stopwatch) => {
    const controllers = Array.from({ length: count }, () => new AbortController());
    const sleeping = controllers.map(({ signal }) => sleepFor(3600, signal));
    stopwatch.start();
    for (const controller of controllers) controller.abort();
    await Promise.allSettled(sleeping);
  },
  memory: async (count, stopwatch) => {
    for (let i = 0; i < count; i++) void sleepFor(3600);
    await undefined;
    stopwatch.stop();
  },
};
