import { describe, expect, test } from "vitest";
import {
  coroutine,
  gather,
  getRunningLoop,
  ProcessPoolExecutor,
  run,
  sleep,
  ThreadPoolExecutor,
  toThread,
  ValueError,
  type Coroutine,
  RealClock,
} from "asyncio";

/** Comes back when `count` threads have called it with this memory: they must run at once. */
function meet(memory: SharedArrayBuffer, count: number): number {
  const view = new Int32Array(memory);
  const place = Atomics.add(view, 0, 1);
  Atomics.notify(view, 0);
  for (let seen; (seen = Atomics.load(view, 0)) < count;) Atomics.wait(view, 0, seen);
  return place;
}

const cell = (): SharedArrayBuffer => new SharedArrayBuffer(4);
const runReal = <T>(main: Coroutine<T>): Promise<T> => run(main, { clock: new RealClock() });
const errorOf = (job: Coroutine<unknown>): Promise<unknown> => runReal(job).then(String, (error: unknown) => error);

describe("threads where nobody hosts the program", () => {
  test("two jobs of toThread run at the same time", async () => {
    const memory = cell();
    const main = coroutine(function* () {
      return yield* gather(toThread(meet, memory, 2), toThread(meet, memory, 2));
    });
    expect((await runReal(main())).sort()).toEqual([0, 1]);
  });

  test("the loop goes on while a thread is blocked", async () => {
    const memory = cell();
    const main = coroutine(function* () {
      const loop = getRunningLoop();
      const job = loop.runInExecutor(null, meet, memory, 2);
      let turns = 0;
      for (; turns < 3; turns++) yield* sleep(0);
      expect(job.done()).toBe(false);
      Atomics.add(new Int32Array(memory), 0, 1);
      Atomics.notify(new Int32Array(memory), 0);
      yield* job;
      return turns;
    });
    expect(await runReal(main())).toBe(3);
  });

  test.each([ThreadPoolExecutor, ProcessPoolExecutor])("a pool of one worker uses it again: %o", async (Pool) => {
    const count = (): number => {
      const state = globalThis as { calls?: number };
      return (state.calls = (state.calls ?? 0) + 1);
    };
    const main = coroutine(function* () {
      const pool = new Pool({ maxWorkers: 1 });
      const loop = getRunningLoop();
      const results = yield* gather([1, 2, 3].map(() => loop.runInExecutor(pool, count)));
      yield pool.shutdown();
      return results;
    });
    expect(await runReal(main())).toEqual([1, 2, 3]);
  });

  test("no more jobs run than a pool has workers", async () => {
    const memory = cell();
    const main = coroutine(function* () {
      const pool = new ThreadPoolExecutor({ maxWorkers: 2 });
      const jobs = [pool.submit(meet, memory, 2), pool.submit(meet, memory, 2), pool.submit(meet, memory, 3)];
      const states = jobs.map((job) => job.running());
      const places: unknown[] = [];
      for (const job of jobs) places.push(yield job.result());
      yield pool.shutdown();
      return [states, places.sort()];
    });
    expect(await runReal(main())).toEqual([
      [true, true, false],
      [0, 1, 2],
    ]);
  });

  test("an exception comes back with its class, its message, its cause and the job's lines", async () => {
    function parse(text: string): number {
      function read(): number {
        throw new RangeError(`no number: ${text}`, { cause: new TypeError("a letter") });
      }
      return read();
    }
    const error = (await errorOf(toThread(parse, "x"))) as Error;
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ message: "no number: x", cause: new TypeError("a letter") });
    expect(error.stack).toMatch(
      /^RangeError: no number: x\n\s+at read \(<job>:\d+:\d+\)\n\s+at parse \(<job>:\d+:\d+\)$/,
    );
  });

  test("arguments are copied, and a method comes as text too", async () => {
    const steps = {
      add(this: void, list: number[]) {
        list.push(2);
        return list;
      },
    };
    const list = [1];
    expect(await runReal(toThread(steps.add, list))).toEqual([1, 2]);
    expect(list).toEqual([1]);
  });

  test("a name from around the function is named", async () => {
    const rate = 3;
    const error = await errorOf(toThread(() => rate + 1));
    expect(String(error)).toMatch(/^ReferenceError: `rate` is not defined where .* runs.*: pass it as an argument\.$/);
  });

  test.each([
    ["an async function", async () => {}, "TypeError: coroutines cannot be used with an executor"],
    ["a function of the engine", Math.max, "TypeError: `max` can't be sent to a worker"],
    ["a result that can't be sent", () => () => 1, "is a function, which can't be sent back from a worker"],
  ])("%s is refused", async (_what, fn, message) => {
    expect(String(await errorOf(toThread(fn as () => unknown)))).toContain(message);
  });

  test("an argument that can't be sent is refused by name", async () => {
    const use = (callback: unknown): unknown => callback;
    expect(String(await errorOf(toThread(use, () => 1)))).toContain("`callback` of `use` is a function");
  });

  test("a thread that exits breaks its pool", async () => {
    const exit = (): void => process.exit(3);
    const main = coroutine(function* () {
      const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
      const errors: unknown[] = [];
      for (const job of [pool.submit(exit), pool.submit(exit)]) errors.push(yield job.exception());
      return errors.map(String);
    });
    const broken = expect.stringMatching(/^BrokenExecutor: .*exited with code 3$/) as string;
    expect(await runReal(main())).toEqual([broken, broken]);
  });

  test("a cancelled wait leaves its job running; run() waits for it", async () => {
    const memory = cell();
    const main = coroutine(function* () {
      const job = getRunningLoop().runInExecutor(null, meet, memory, 2);
      job.cancel();
      yield* sleep(0);
      void getRunningLoop().runInExecutor(null, meet, memory, 2);
    });
    await runReal(main());
    expect(new Int32Array(memory)[0]).toBe(2);
  });

  test("an error of the runtime's keeps its class", async () => {
    const fail = (): never => {
      throw Object.assign(new Error("no"), { name: "ValueError" });
    };
    expect(await errorOf(toThread(fail))).toBeInstanceOf(ValueError);
  });
});
