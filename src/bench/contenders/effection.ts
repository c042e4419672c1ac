import { all, createQueue, run, sleep, spawn, until, type Operation, type Queue, type Task } from "effection";
import type { Contender, Stopwatch, Work } from "../workloads.ts";

const TASKS = 100;

function* identity(value: number): Operation<number> {
  return value;
}

/** Effection has no turn to give away: its sleep(0) waits for a timer of the host's, so this awaits a promise. */
function* yieldTimes(count: number): Operation<void> {
  for (let i = 0; i < count; i++) yield* until(Promise.resolve());
}

function* sleepFor(delay: number): Operation<void> {
  yield* sleep(delay * 1000);
}

function* descend(depth: number, count: number, stopwatch: Stopwatch): Operation<void> {
  if (depth > 1) return yield* descend(depth - 1, count, stopwatch);
  stopwatch.start();
  yield* yieldTimes(count);
  stopwatch.stop();
}

function* forward(from: Queue<number, void>, to: Queue<number, void>, count: number): Operation<void> {
  for (let i = 0; i < count; i++) {
    const item = yield* from.next();
    if (!item.done) to.add(item.value);
  }
}

function* sleepers(count: number): Operation<Task<void>[]> {
  const tasks: Task<void>[] = [];
  for (let i = 0; i < count; i++) tasks.push(yield* spawn(() => sleepFor(3600)));
  yield* yieldTimes(1);
  return tasks;
}

function inRun(main: (count: number, stopwatch: Stopwatch) => Operation<unknown>): Work {
  return (count, stopwatch) => run(() => main(count, stopwatch));
}

function atDepth(depth: number): Work {
  return inRun((count, stopwatch) => descend(depth, count, stopwatch));
}

export const contender: Contender = {
  switch: inRun((count) => all(Array.from({ length: TASKS }, () => yieldTimes(count / TASKS)))),
  call: inRun(function* (count) {
    for (let i = 0; i < count; i++) yield* identity(i);
  }),
  gather: inRun((count) => all(Array.from({ length: count }, (_, i) => identity(i)))),
  "gather-suspended": inRun((count) => all(Array.from({ length: count }, () => yieldTimes(1)))),
  "depth-1": atDepth(1),
  "depth-1k": atDepth(1000),
  "timers-real": inRun((count) => all(Array.from({ length: count }, (_, i) => sleepFor((i % TASKS) / 1000)))),
  queue: inRun(function* (count) {
    const there = createQueue<number, void>();
    const back = createQueue<number, void>();
    there.add(0);
    yield* all([forward(there, back, count), forward(back, there, count)]);
  }),
  cancel: inRun(function* (count, stopwatch) {
    const tasks = yield* sleepers(count);
    stopwatch.start();
    for (const task of tasks) yield* task.halt();
  }),
};
