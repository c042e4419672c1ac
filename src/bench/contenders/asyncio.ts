import {
  coroutine,
  createTask,
  gather,
  Queue,
  run,
  sleep,
  VirtualClock,
  type Coroutine,
  type RunnerOptions,
  type Task,
} from "asyncio";
import type { Contender, Stopwatch, Work } from "../workloads.ts";
import { runCrawler } from "./crawler.ts";

/** Tasks that take turns, or delays between 0 and this many milliseconds. */
const TASKS = 100;

const identity = coroutine(function* (value: number) {
  return value;
});

const yieldTimes = coroutine(function* (count: number) {
  for (let i = 0; i < count; i++) yield* sleep(0);
});

const sleepFor = coroutine(function* (delay: number) {
  yield* sleep(delay);
});

const descend = coroutine(function* (
  depth: number,
  count: number,
  stopwatch: Stopwatch,
): Generator<unknown, void, never> {
  if (depth > 1) return yield* descend(depth - 1, count, stopwatch);
  stopwatch.start();
  for (let i = 0; i < count; i++) yield* sleep(0);
  stopwatch.stop();
});

const callTimes = coroutine(function* (count: number) {
  for (let i = 0; i < count; i++) yield* identity(i);
});

const gatherMany = coroutine(function* (count: number) {
  yield* gather(Array.from({ length: count }, (_, i) => identity(i)));
});

const gatherSuspended = coroutine(function* (count: number) {
  yield* gather(Array.from({ length: count }, () => yieldTimes(1)));
});

const switchTasks = coroutine(function* (count: number) {
  yield* gather(Array.from({ length: TASKS }, () => yieldTimes(count / TASKS)));
});

const sleepMany = coroutine(function* (count: number) {
  yield* gather(Array.from({ length: count }, (_, i) => sleepFor((i % TASKS) / 1000)));
});

const forward = coroutine(function* (from: Queue<number>, to: Queue<number>, count: number) {
  for (let i = 0; i < count; i++) yield* to.put(yield* from.get());
});

const pingPong = coroutine(function* (count: number) {
  const there = new Queue<number>();
  const back = new Queue<number>();
  yield* there.put(0);
  yield* gather(forward(there, back, count), forward(back, there, count));
});

const cancelMany = coroutine(function* (count: number, stopwatch: Stopwatch) {
  const tasks = yield* sleepers(count);
  stopwatch.start();
  for (const task of tasks) task.cancel();
  yield* gather(tasks, { returnExceptions: true });
});

const sleepers = coroutine(function* (count: number) {
  const tasks: Task<void>[] = Array.from({ length: count }, () => createTask(sleepFor(3600)));
  yield* sleep(0);
  return tasks;
});

const sleepForAll = coroutine(function* (count: number, stopwatch: Stopwatch) {
  yield* sleepers(count);
  stopwatch.stop();
});

/** @param options for each run: the clock is the real one without */
export function contenderWith(options: RunnerOptions): Contender {
  const inRun =
    (main: (count: number, stopwatch: Stopwatch) => Coroutine<unknown>): Work =>
    (count, stopwatch) =>
      run(main(count, stopwatch), options);
  const atDepth = (depth: number): Work => inRun((count, stopwatch) => descend(depth, count, stopwatch));
  return {
    switch: inRun(switchTasks),
    call: inRun(callTimes),
    gather: inRun(gatherMany),
    "gather-suspended": inRun(gatherSuspended),
    "depth-1": atDepth(1),
    "depth-1k": atDepth(1000),
    "depth-10k": atDepth(10_000),
    "depth-100k": atDepth(100_000),
    "timers-virtual": (count) => run(sleepMany(count), { ...options, clock: new VirtualClock() }),
    "timers-real": inRun(sleepMany),
    queue: inRun(pingPong),
    cancel: inRun(cancelMany),
    program: (count) => runCrawler(count, options),
    memory: inRun(sleepForAll),
  };
}

export const contender = contenderWith({});
