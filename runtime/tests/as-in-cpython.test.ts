import * as asyncio from "asyncio";
import { coroutine, sleep } from "asyncio";
import { expect, test } from "vitest";
import { runVirtual } from "./virtual.ts";

const nothing = coroutine(function* () {
  yield* sleep(0);
});

test("run() of a coroutine that returns a task gives the task, done or not", async () => {
  const main = coroutine(function* () {
    const future = asyncio.getRunningLoop().createFuture<number>();
    future.setResult(3);
    return { task: asyncio.createTask(nothing()), future };
  });
  const both = await runVirtual(main());
  expect(both.future.result()).toBe(3);

  const one = coroutine(function* () {
    return asyncio.createTask(nothing());
  });
  // The type checker takes what comes of a promise for awaited.
  const task = await (runVirtual(one()) as Promise<unknown>);
  expect(asyncio.isFuture(task) && task.cancelled()).toBe(true);
});

test("runUntilComplete() of a coroutine that returns a future gives the future", async () => {
  const loop = asyncio.newEventLoop();
  const main = coroutine(function* () {
    return loop.createFuture<number>();
  });
  const future = await (loop.runUntilComplete(main()) as Promise<unknown>);
  expect(String(future)).toBe("<Future pending>");
  loop.close();
});

test("a cancellation's message stays what it is", async () => {
  const main = coroutine(function* () {
    const future = asyncio.getRunningLoop().createFuture();
    future.cancel(5);
    try {
      yield* future;
    } catch (error) {
      return [(error as Error).message, String(error)];
    }
    return [];
  });
  expect(await runVirtual(main())).toEqual([5, "CancelledError: 5"]);
});

test("a context variable whose default holds itself can be shown", () => {
  const values: unknown[] = [];
  const variable = new asyncio.ContextVar("x", { default: values });
  values.push(variable);
  expect(String(variable)).toMatch(/^<ContextVar name='x' default=\[\.\.\.\] at 0x\w+>$/);
});

test("callbacks run in the context that they are given", async () => {
  const name = new asyncio.ContextVar("name", { default: "outside" });
  const context = asyncio.copyContext();
  context.run(() => name.set("given"));
  const seen: unknown[][] = [];
  const note = (...args: unknown[]): void => void seen.push([...args, name.get()]);
  const main = coroutine(function* () {
    const loop = asyncio.getRunningLoop();
    loop.callSoon(note, "soon", { context });
    loop.callSoonThreadsafe(note, "threadsafe", { context });
    loop.callLater(1, note, "later", { context });
    loop.callAt(2, note, "at", { context });
    loop.callSoon(note, "none", { context: null });
    loop.callSoon(note, { context: "an argument" } as never);
    yield* sleep(3);
  });
  await runVirtual(main());
  expect(seen).toEqual([
    ["soon", "given"],
    ["threadsafe", "given"],
    ["none", "outside"],
    [{ context: "an argument" }, "outside"],
    ["later", "given"],
    ["at", "given"],
  ]);
});

test("debug mode refuses a coroutine function as a callback", async () => {
  const main = coroutine(function* () {
    yield* sleep(0);
    const loop = asyncio.getRunningLoop();
    loop.setDebug(true);
    expect(() => loop.callSoon(nothing)).toThrow(new TypeError("coroutines cannot be used with call_soon()"));
    expect(() => loop.callLater(1, nothing)).toThrow(TypeError);
  });
  await runVirtual(main());
});

test("a coroutine function is told from others, compiled or not", () => {
  const evaluate = (text: string): unknown => globalThis.eval(`(${text})`);
  expect(asyncio.isCoroutineFunction(nothing)).toBe(true);
  expect(asyncio.isCoroutineFunction(evaluate('function f({ a } = {}) { "use coroutine"; return 1; }'))).toBe(true);
  expect(asyncio.isCoroutineFunction(evaluate('() => { "use coroutine"; return 1; }'))).toBe(true);
  expect(asyncio.isCoroutineFunction(evaluate('function f() { function g() { "use coroutine"; } }'))).toBe(false);
  expect(asyncio.isCoroutineFunction(() => nothing())).toBe(false);
  expect(asyncio.isCoroutineFunction(nothing().close())).toBe(false);
});

test("a task prints its stack, its traceback, or that it has none", async () => {
  const written: string[] = [];
  const file = { write: (text: string) => written.push(text) };
  const fails = coroutine(function* (): Generator<unknown, never, never> {
    yield* sleep(0);
    throw new RangeError("no");
  });
  const main = coroutine(function* () {
    const waiting = asyncio.createTask(nothing(), { name: "waits" });
    waiting.printStack({ file });
    const failing = asyncio.createTask(fails(), { name: "fails" });
    yield* asyncio.wait([waiting, failing]);
    failing.printStack({ file });
    waiting.printStack({ file });
    failing.exception();
  });
  await runVirtual(main());
  expect(written[0]).toMatch(/^No stack for <Task pending name='waits'/);
  expect(written[1]).toMatch(/^(No stack|Traceback) for <Task finished name='fails'.*RangeError: no\n$/s);
  expect(written[2]).toMatch(/^No stack for <Task finished name='waits'/);
});

test("a step of an async generator that has not started can be sent a value and be thrown into", async () => {
  const log: unknown[] = [];
  const echoes = asyncio.asyncGenerator(function* (): Generator<unknown, void, never> {
    try {
      log.push(yield asyncio.asyncYield("first"));
      yield asyncio.asyncYield("second");
    } catch (error) {
      log.push((error as Error).message);
      yield asyncio.asyncYield("after the error");
    }
  });
  const main = coroutine(function* () {
    const generator = echoes();
    yield* generator.anext();
    expect(generator.anext().send("sent")).toEqual({ done: true, value: "second" });
    expect(generator.anext().throw(new Error("thrown"))).toEqual({ done: true, value: "after the error" });
    const fresh = echoes();
    expect(() => fresh.anext().throw(new RangeError("at once"))).toThrow("at once");
    expect(() => fresh.anext().send()).toThrow(asyncio.StopAsyncIteration);
    yield* generator.aclose();
  });
  await runVirtual(main());
  expect(log).toEqual(["sent", "thrown"]);
});

test("a class that is thrown into a coroutine or an async generator is raised as a new error of it", async () => {
  const caught: unknown[] = [];
  const catches = coroutine(function* () {
    try {
      yield;
    } catch (error) {
      caught.push(error);
    }
  });
  const suspended = catches();
  suspended.send();
  expect(suspended.throw(RangeError)).toEqual({ done: true, value: undefined });

  const yields = asyncio.asyncGenerator(function* (): Generator<unknown, void, never> {
    try {
      yield asyncio.asyncYield("first");
    } catch (error) {
      caught.push(error);
      yield asyncio.asyncYield("second");
    }
  });
  const main = coroutine(function* () {
    const generator = yields();
    yield* generator.anext();
    const next = yield* generator.athrow(TypeError);
    yield* generator.aclose();
    return next;
  });
  expect(await runVirtual(main())).toBe("second");
  expect(caught.map((error) => (error as Error).constructor)).toEqual([RangeError, TypeError]);
});
