import { describe, expect, test } from "vitest";
import {
  CancelledError,
  ConcurrentFuture,
  coroutine,
  getRunningLoop,
  ProcessPoolExecutor,
  run,
  RuntimeError,
  sleep,
  ThreadPoolExecutor,
  time,
  toThread,
  ValueError,
  VirtualClock,
  waitFor,
  wrapFuture,
} from "asyncio";
import { runVirtual } from "./virtual.ts";

function nap(seconds: number): number {
  time.sleep(seconds);
  return seconds;
}

describe("ConcurrentFuture", () => {
  test("is pending, running, then finished", () => {
    const future = new ConcurrentFuture<number>();
    const states = () => [future.running(), future.done(), future.cancelled()];
    expect(states()).toEqual([false, false, false]);
    expect(future._start()).toBe(true);
    expect(states()).toEqual([true, false, false]);
    expect(future.cancel()).toBe(false);
    future._setResult(1);
    expect(states()).toEqual([false, true, false]);
    expect(future.cancel()).toBe(false);
  });

  test("can be cancelled until it starts", async () => {
    const future = new ConcurrentFuture();
    expect([future.cancel(), future.cancel(), future.cancelled(), future._start()]).toEqual([true, true, true, false]);
    await expect(future.result()).rejects.toBeInstanceOf(CancelledError);
  });

  test("gives promises outside of a loop", async () => {
    const future = new ConcurrentFuture<number>();
    const failed = new ConcurrentFuture<number>();
    const [result, exception, error] = [future.result(), future.exception(), failed.exception()] as Promise<unknown>[];
    future._setResult(1);
    failed._setException(new ValueError("no"));
    expect([await result, await exception, await error]).toEqual([1, null, new ValueError("no")]);
    await expect(failed.result()).rejects.toThrow("no");
  });

  test("calls back once, and at once when it is done", () => {
    const future = new ConcurrentFuture<number>();
    const seen: string[] = [];
    future.addDoneCallback(() => seen.push("early"));
    future._setResult(1);
    future.addDoneCallback(() => seen.push("late"));
    expect(seen).toEqual(["early", "late"]);
  });

  test("looks like Python's", () => {
    const future = new ConcurrentFuture<unknown>();
    const text = () => String(future).replace(/0x\w+/, "0x…");
    expect(text()).toBe("<Future at 0x… state=pending>");
    future._setException(new ValueError("no"));
    expect(text()).toBe("<Future at 0x… state=finished raised ValueError>");
  });

  test("a loop's future of it cancels it", async () => {
    const future = new ConcurrentFuture<number>();
    const main = coroutine(function* () {
      wrapFuture(future).cancel();
      yield* sleep(0);
    });
    await runVirtual(main());
    expect(future.cancelled()).toBe(true);
  });

  test("nothing else can be wrapped", async () => {
    const main = coroutine(function* () {
      wrapFuture(5 as never);
    });
    await expect(runVirtual(main())).rejects.toThrow("a future of an executor is expected, got 5");
  });
});

describe("executors, where nobody hosts the program", () => {
  test("call the function itself, on the virtual clock", async () => {
    let around = 0;
    const main = coroutine(function* () {
      yield* toThread(() => {
        around = nap(2);
      });
      return [around, getRunningLoop().time()];
    });
    expect(await runVirtual(main())).toEqual([2, 2]);
  });

  test("`using` shuts a pool down; what was handed in is still done", async () => {
    const main = coroutine(function* () {
      const jobs: ConcurrentFuture<number>[] = [];
      let left: ThreadPoolExecutor;
      {
        using pool = new ThreadPoolExecutor({ maxWorkers: 1 });
        jobs.push(pool.submit(nap, 1), pool.submit(nap, 2));
        left = pool;
      }
      expect(() => left.submit(nap, 1)).toThrow(RuntimeError);
      return (yield* wrapFuture(jobs[0]!)) + (yield* wrapFuture(jobs[1]!));
    });
    expect(await runVirtual(main())).toBe(3);
  });

  test("one after the other on one worker, at once on two", async () => {
    const end = coroutine(function* (maxWorkers: number) {
      const pool = new ProcessPoolExecutor({ maxWorkers });
      for (const seconds of [1, 2]) pool.submit(nap, seconds);
      yield pool.shutdown();
      return getRunningLoop().time();
    });
    expect(await run(end(1), { clock: new VirtualClock() })).toBe(3);
    expect(await run(end(2), { clock: new VirtualClock() })).toBe(2);
  });
});

test("who gives up waiting for a pool's shutdown does not keep it from ending", async () => {
  const main = coroutine(function* () {
    const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
    const jobs = [pool.submit(nap, 5), pool.submit(nap, 1)];
    let gaveUp = false;
    try {
      yield* waitFor(pool.shutdown(), 1);
    } catch {
      gaveUp = true;
    }
    yield pool.shutdown();
    return [gaveUp, jobs.map((job) => job.done()), getRunningLoop().time()];
  });
  expect(await runVirtual(main())).toEqual([true, [true, true], 6]);
});
