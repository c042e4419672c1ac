import { expect, test } from "vitest";
import {
  coroutine,
  createTask,
  DeadlockError,
  EventLoop,
  Future,
  getRunningLoop,
  run,
  Runner,
  sleep,
  time,
  VirtualClock,
} from "asyncio";
import { eventsOf, only, runVirtual } from "./virtual.ts";

test("run gives the result of its coroutine", async () => {
  expect(await runVirtual(sleep(3600, "an hour later"))).toBe("an hour later");
});

test("run rejects with what the coroutine throws", async () => {
  const main = coroutine(function* () {
    throw new RangeError("no");
  });
  await expect(runVirtual(main())).rejects.toThrow(RangeError);
});

test("what is left when main ends is cancelled and waited for", async () => {
  const order: string[] = [];
  const child = coroutine(function* () {
    try {
      yield* sleep(10);
    } finally {
      yield* sleep(1);
      order.push(`cleaned up at ${time.monotonic()}`);
    }
  });
  const main = coroutine(function* () {
    createTask(child());
    yield* sleep(2);
    order.push("main ends");
  });
  await runVirtual(main());
  expect(order[0]).toBe("main ends");
  expect(order).toHaveLength(2);
});

test("run inside a running loop throws at once", async () => {
  const inner = coroutine(function* inner() {});
  const main = coroutine(function* () {
    const coro = inner();
    expect(() => run(coro)).toThrow("asyncio.run() cannot be called from a running event loop");
    coro.close();
  });
  await runVirtual(main());
  expect.assertions(1);
});

test("a second run waits for the first", async () => {
  const order: string[] = [];
  const main = coroutine(function* (name: string) {
    order.push(`${name} begins`);
    yield* sleep(1);
    order.push(`${name} ends`);
  });
  await Promise.all([runVirtual(main("one")), runVirtual(main("two"))]);
  expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("a coroutine that waits for its run is not taken for forgotten", async () => {
  const first = eventsOf(sleep(1));
  const second = eventsOf(sleep(1));
  expect(only([...(await first), ...(await second)], "warned")).toEqual([]);
});

test("code after run goes on before the coroutine starts", async () => {
  const order: string[] = [];
  const main = coroutine(function* () {
    order.push("main");
  });
  const running = runVirtual(main());
  order.push("after run");
  await running;
  expect(order).toEqual(["after run", "main"]);
});

test("a deadlock on the virtual clock says who waits for what", async () => {
  const main = coroutine(function* () {
    yield* new Future();
  });
  const error: unknown = await runVirtual(main()).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(DeadlockError);
  expect(String(error)).toMatch(/every task is waiting and nothing can wake one\.\n {2}Task-\d+ waits for a future/);
});

test("a JavaScript promise is waited for, and the virtual clock stands still meanwhile", async () => {
  const main = coroutine(function* () {
    const before = time.monotonic();
    createTask(sleep(5));
    const value: unknown = yield new Promise((resolve) => setImmediate(() => resolve("from outside")));
    return [value, time.monotonic() - before];
  });
  expect(await runVirtual(main())).toEqual(["from outside", 0]);
});

test("a rejected promise raises where it is awaited", async () => {
  const main = coroutine(function* () {
    try {
      yield Promise.reject(new RangeError("outside"));
    } catch (error) {
      return String(error);
    }
    return "nothing raised";
  });
  expect(await runVirtual(main())).toBe("RangeError: outside");
});

test("the host gets the thread back while tasks keep the loop busy", async () => {
  let hostHadATurn = false;
  setImmediate(() => (hostHadATurn = true));
  const main = coroutine(function* () {
    while (!hostHadATurn) yield* sleep(0);
    return "the host had a turn";
  });
  expect(await runVirtual(main())).toBe("the host had a turn");
});

test("an exception that nobody asked for is reported", async () => {
  const boom = coroutine(function* boom() {
    throw new RangeError("lost");
  });
  const main = coroutine(function* () {
    createTask(boom());
    yield* sleep(1);
  });
  expect(only(await eventsOf(main()), "warned")).toMatchObject([
    { category: "never-retrieved", message: "Task exception was never retrieved", error: { name: "RangeError" } },
  ]);
});

test("a task that fails while it is cancelled at the end is reported", async () => {
  const child = coroutine(function* () {
    try {
      yield* sleep(10);
    } catch {
      throw new RangeError("in cleanup");
    }
  });
  const main = coroutine(function* () {
    createTask(child());
    yield* sleep(1);
  });
  expect(only(await eventsOf(main()), "warned")).toMatchObject([
    { message: "unhandled exception during asyncio.run() shutdown", error: { message: "in cleanup" } },
  ]);
});

test("a Runner runs several coroutines in one loop", async () => {
  const runner = new Runner({ clock: new VirtualClock() });
  const here = coroutine(function* () {
    return getRunningLoop();
  });
  const loops = [await runner.run(here()), await runner.run(here())];
  await runner.close();
  expect(loops[0]).toBe(loops[1]);
  expect(loops[0]!.isClosed()).toBe(true);
  expect(() => runner.getLoop()).toThrow("Runner is closed");
});

test("a loop comes from a factory, from a class, or as without one", async () => {
  class OwnLoop extends EventLoop {}
  const loop = coroutine(function* () {
    return getRunningLoop();
  });
  const own = new OwnLoop();
  expect(await run(loop(), { loopFactory: () => own })).toBe(own);
  expect(await run(loop(), { loopFactory: OwnLoop, debug: true })).toBeInstanceOf(OwnLoop);
  expect(await run(loop(), { loopFactory: EventLoop })).toBeInstanceOf(EventLoop);
  const clock = new VirtualClock();
  await run(sleep(60), { loopFactory: null, clock });
  expect(new EventLoop({ clock }).time()).toBe(60);
});
