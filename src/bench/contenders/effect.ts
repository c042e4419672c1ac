import { Effect, Fiber, Queue } from "effect";
import { TestClock } from "effect/testing";
import type { Contender, Stopwatch, Work } from "../workloads.ts";

const TASKS = 100;

const identity = Effect.fnUntraced(function* (value: number) {
  return value;
});

const yieldTimes = Effect.fnUntraced(function* (count: number) {
  for (let i = 0; i < count; i++) yield* Effect.yieldNow;
});

const sleepFor = Effect.fnUntraced(function* (delay: number) {
  yield* Effect.sleep(delay * 1000);
});

const descend: (depth: number, count: number, stopwatch: Stopwatch) => Effect.Effect<void> = Effect.fnUntraced(
  function* (depth, count, stopwatch) {
    if (depth > 1) return yield* descend(depth - 1, count, stopwatch);
    stopwatch.start();
    for (let i = 0; i < count; i++) yield* Effect.yieldNow;
    stopwatch.stop();
  },
);

const all = <T>(effects: Effect.Effect<T>[]) => Effect.all(effects, { concurrency: "unbounded" });

const sleepMany = (count: number) => all(Array.from({ length: count }, (_, i) => sleepFor((i % TASKS) / 1000)));

const forward = Effect.fnUntraced(function* (from: Queue.Queue<number>, to: Queue.Queue<number>, count: number) {
  for (let i = 0; i < count; i++) yield* Queue.offer(to, yield* Queue.take(from));
});

const sleepers = Effect.fnUntraced(function* (count: number) {
  const fibers: Fiber.Fiber<void>[] = [];
  for (let i = 0; i < count; i++) fibers.push(yield* Effect.forkDetach(sleepFor(3600)));
  yield* Effect.yieldNow;
  return fibers;
});

function inRun(main: (count: number, stopwatch: Stopwatch) => Effect.Effect<unknown>): Work {
  return (count, stopwatch) => Effect.runPromise(main(count, stopwatch));
}

function atDepth(depth: number): Work {
  return inRun((count, stopwatch) => descend(depth, count, stopwatch));
}

export const contender: Contender = {
  switch: inRun((count) => all(Array.from({ length: TASKS }, () => yieldTimes(count / TASKS)))),
  call: inRun(
    Effect.fnUntraced(function* (count: number) {
      for (let i = 0; i < count; i++) yield* identity(i);
    }),
  ),
  gather: inRun((count) => all(Array.from({ length: count }, (_, i) => identity(i)))),
  "gather-suspended": inRun((count) => all(Array.from({ length: count }, () => yieldTimes(1)))),
  "depth-1": atDepth(1),
  "depth-1k": atDepth(1000),
  "depth-10k": atDepth(10_000),
  "depth-100k": atDepth(100_000),
  "timers-virtual": inRun((count) =>
    Effect.gen(function* () {
      const sleeping = yield* Effect.forkDetach(sleepMany(count));
      yield* TestClock.adjust(TASKS);
      yield* Fiber.join(sleeping);
    }).pipe(Effect.provide(TestClock.layer())),
  ),
  "timers-real": inRun(sleepMany),
  queue: inRun(
    Effect.fnUntraced(function* (count: number) {
      const there = yield* Queue.unbounded<number>();
      const back = yield* Queue.unbounded<number>();
      yield* Queue.offer(there, 0);
      yield* all([forward(there, back, count), forward(back, there, count)]);
    }),
  ),
  cancel: inRun(
    Effect.fnUntraced(function* (count: number, stopwatch: Stopwatch) {
      const fibers = yield* sleepers(count);
      stopwatch.start();
      yield* Fiber.interruptAll(fibers);
    }),
  ),
  memory: inRun(
    Effect.fnUntraced(function* (count: number, stopwatch: Stopwatch) {
      yield* sleepers(count);
      stopwatch.stop();
    }),
  ),
};
