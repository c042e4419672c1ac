import { expect, test } from "vitest";
import {
  asyncWith,
  Barrier,
  BoundedSemaphore,
  BrokenBarrierError,
  Condition,
  coroutine,
  createTask,
  Event,
  gather,
  Lock,
  Semaphore,
  sleep,
} from "asyncio";
import { runVirtual } from "./virtual.ts";

test("a lock lets one task in at a time, first come first served", async () => {
  const order: string[] = [];
  const main = coroutine(function* () {
    const lock = new Lock();
    const worker = coroutine(function* (name: string) {
      yield* asyncWith(lock, function* () {
        order.push(`${name} in`);
        yield* sleep(1);
        order.push(`${name} out`);
      });
    });
    yield* gather(worker("a"), worker("b"), worker("c"));
  });
  await runVirtual(main());
  expect(order).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
});

test("a lock passes over a waiter that was cancelled", async () => {
  const main = coroutine(function* () {
    const lock = new Lock();
    yield* lock.acquire();
    const impatient = createTask(lock.acquire());
    const patient = createTask(lock.acquire());
    yield* sleep(0);
    lock.release();
    impatient.cancel();
    return yield* patient;
  });
  expect(await runVirtual(main())).toBe(true);
});

test("a lock that is not held can't be released", () => {
  expect(() => new Lock().release()).toThrow("Lock is not acquired.");
});

test("an event lets all that wait go on, and later ones not wait at all", async () => {
  const main = coroutine(function* () {
    const event = new Event();
    const waiting = [createTask(event.wait()), createTask(event.wait())];
    yield* sleep(1);
    expect(String(event)).toMatch(/^<Event object at 0x[0-9a-f]+ \[unset, waiters:2\]>$/);
    event.set();
    return [...(yield* gather(waiting)), yield* event.wait()];
  });
  expect(await runVirtual(main())).toEqual([true, true, true]);
});

test("a condition wakes those that wait, under its lock", async () => {
  const main = coroutine(function* () {
    const condition = new Condition();
    const items: number[] = [];
    const consumer = coroutine(function* () {
      return yield* asyncWith(condition, function* () {
        yield* condition.waitFor(() => items.length > 0);
        return items.shift();
      });
    });
    const consumers = [createTask(consumer()), createTask(consumer())];
    yield* sleep(0);
    yield* asyncWith(condition, function* () {
      items.push(1, 2);
      condition.notifyAll();
      yield* sleep(1);
      expect(items).toEqual([1, 2]);
    });
    return yield* gather(consumers);
  });
  expect(await runVirtual(main())).toEqual([1, 2]);
});

test("a condition wants its lock held", () => {
  expect(() => new Condition().notify()).toThrow("cannot notify on un-acquired lock");
});

test("a semaphore lets a number of tasks in at once", async () => {
  const main = coroutine(function* () {
    const semaphore = new Semaphore(2);
    let inside = 0;
    let most = 0;
    const worker = coroutine(function* () {
      yield* asyncWith(semaphore, function* () {
        most = Math.max(most, ++inside);
        yield* sleep(1);
        inside--;
      });
    });
    yield* gather([1, 2, 3, 4, 5].map(() => worker()));
    return most;
  });
  expect(await runVirtual(main())).toBe(2);
});

test("a place given to a task that is cancelled at once goes to the next", async () => {
  const main = coroutine(function* () {
    const semaphore = new Semaphore(0);
    const first = createTask(semaphore.acquire());
    const second = createTask(semaphore.acquire());
    yield* sleep(0);
    semaphore.release();
    first.cancel();
    return yield* second;
  });
  expect(await runVirtual(main())).toBe(true);
});

test("a bounded semaphore is not released more often than acquired", () => {
  expect(() => new BoundedSemaphore(1).release()).toThrow("BoundedSemaphore released too many times");
});

test("a barrier lets tasks go on when enough have come", async () => {
  const main = coroutine(function* () {
    const barrier = new Barrier(2);
    const first = createTask(barrier.wait());
    yield* sleep(1);
    expect([first.done(), barrier.nWaiting]).toEqual([false, 1]);
    const second = yield* barrier.wait();
    return [yield* first, second].sort();
  });
  expect(await runVirtual(main())).toEqual([0, 1]);
});

test("an aborted barrier turns away those that wait and those that come", async () => {
  const main = coroutine(function* () {
    const barrier = new Barrier(3);
    const waiting = createTask(barrier.wait());
    yield* sleep(0);
    yield* barrier.abort();
    const [error] = yield* gather([waiting], { returnExceptions: true });
    expect(error).toBeInstanceOf(BrokenBarrierError);
    expect(barrier.broken).toBe(true);
    yield* barrier.wait();
  });
  await expect(runVirtual(main())).rejects.toThrow("Barrier aborted");
});
