/**
 * The workloads as a learner writes them. It is compiled before it runs: its async functions give coroutines.
 */
import { createTask, gather, Queue, run, sleep, VirtualClock } from "asyncio";

const TASKS = 100;

async function identity(value) {
  return value;
}

async function yieldTimes(count) {
  for (let i = 0; i < count; i++) await sleep(0);
}

async function sleepFor(delay) {
  await sleep(delay);
}

async function descend(depth, count, stopwatch) {
  if (depth > 1) return await descend(depth - 1, count, stopwatch);
  stopwatch.start();
  for (let i = 0; i < count; i++) await sleep(0);
  stopwatch.stop();
}

async function callTimes(count) {
  for (let i = 0; i < count; i++) await identity(i);
}

async function gatherMany(count) {
  await gather(Array.from({ length: count }, (_, i) => identity(i)));
}

async function gatherSuspended(count) {
  await gather(Array.from({ length: count }, () => yieldTimes(1)));
}

async function switchTasks(count) {
  await gather(Array.from({ length: TASKS }, () => yieldTimes(count / TASKS)));
}

async function sleepMany(count) {
  await gather(Array.from({ length: count }, (_, i) => sleepFor((i % TASKS) / 1000)));
}

async function forward(from, to, count) {
  for (let i = 0; i < count; i++) await to.put(await from.get());
}

async function pingPong(count) {
  const there = new Queue();
  const back = new Queue();
  await there.put(0);
  await gather(forward(there, back, count), forward(back, there, count));
}

async function cancelMany(count, stopwatch) {
  const tasks = await sleepers(count);
  stopwatch.start();
  for (const task of tasks) task.cancel();
  await gather(tasks, { returnExceptions: true });
}

async function sleepers(count) {
  const tasks = Array.from({ length: count }, () => createTask(sleepFor(3600)));
  await sleep(0);
  return tasks;
}

async function sleepForAll(count, stopwatch) {
  await sleepers(count);
  stopwatch.stop();
}

function atDepth(depth) {
  return (count, stopwatch) => run(descend(depth, count, stopwatch));
}

export const contender = {
  switch: (count) => run(switchTasks(count)),
  call: (count) => run(callTimes(count)),
  gather: (count) => run(gatherMany(count)),
  "gather-suspended": (count) => run(gatherSuspended(count)),
  "depth-1": atDepth(1),
  "depth-1k": atDepth(1000),
  "depth-10k": atDepth(10_000),
  "depth-100k": atDepth(100_000),
  "timers-virtual": (count) => run(sleepMany(count), { clock: new VirtualClock() }),
  "timers-real": (count) => run(sleepMany(count)),
  queue: (count) => run(pingPong(count)),
  cancel: (count, stopwatch) => run(cancelMany(count, stopwatch)),
  memory: (count, stopwatch) => run(sleepForAll(count, stopwatch)),
};
