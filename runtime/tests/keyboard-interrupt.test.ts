import * as asyncio from "asyncio";
import { coroutine, KeyboardInterrupt, sleep } from "asyncio";
import { expect, test } from "vitest";
import { runVirtual } from "./virtual.ts";

const raises = coroutine(function* raises(): Generator<unknown, void, never> {
  yield* sleep(0);
  throw new KeyboardInterrupt();
});

/** Runs for long, and notes how it ended. */
const runsLong = coroutine(function* runsLong(ends: string[]) {
  try {
    yield* sleep(60);
  } catch (error) {
    ends.push(String(error));
    throw error;
  }
});

test("a KeyboardInterrupt in a task ends the run, and every other task is cancelled", async () => {
  const ends: string[] = [];
  const main = coroutine(function* () {
    asyncio.createTask(raises());
    yield* runsLong(ends);
  });
  await expect(runVirtual(main())).rejects.toThrow(KeyboardInterrupt);
  expect(ends).toEqual(["CancelledError"]);
});

test("whoever awaits the task is cancelled before it hears of the KeyboardInterrupt", async () => {
  const caught: string[] = [];
  const main = coroutine(function* () {
    const task = asyncio.createTask(raises());
    try {
      yield* task;
    } catch (error) {
      caught.push(String(error));
      throw error;
    }
  });
  await expect(runVirtual(main())).rejects.toThrow(KeyboardInterrupt);
  expect(caught).toEqual(["CancelledError"]);
});

test("a KeyboardInterrupt leaves callbacks and exception handlers, and what was ready after them still runs", async () => {
  const ran: string[] = [];
  const interrupts = (): never => {
    throw new KeyboardInterrupt();
  };
  const isInterrupted = async (schedule: (loop: asyncio.EventLoop) => void): Promise<void> => {
    ran.length = 0;
    const main = coroutine(function* () {
      const loop = asyncio.getRunningLoop();
      schedule(loop);
      loop.callSoon(() => void ran.push("after"));
      yield* runsLong(ran);
    });
    await expect(runVirtual(main())).rejects.toThrow(KeyboardInterrupt);
    expect(ran).toEqual(["after", "CancelledError"]);
  };

  await isInterrupted((loop) => loop.callSoon(interrupts));
  await isInterrupted((loop) => {
    const future = loop.createFuture<null>();
    future.addDoneCallback(interrupts);
    future.setResult(null);
  });
  await isInterrupted((loop) => {
    loop.setExceptionHandler(interrupts);
    loop.callSoon(() => {
      throw new Error("for the handler");
    });
  });
});

test("a loop that a KeyboardInterrupt has stopped runs again", async () => {
  const loop = asyncio.newEventLoop({ clock: new asyncio.VirtualClock() });
  await expect(loop.runUntilComplete(raises())).rejects.toThrow(KeyboardInterrupt);
  expect(await loop.runUntilComplete(sleep(1, "again"))).toBe("again");
  expect(loop.time()).toBe(1);
  loop.close();
});

test("a task that starts eagerly leaves its creator the current task", async () => {
  const current: unknown[] = [];
  const interruptsAtOnce = coroutine(function* (): Generator<unknown, void, never> {
    throw new KeyboardInterrupt();
  });
  const main = coroutine(function* () {
    const self = asyncio.currentTask();
    expect(() => asyncio.createTask(interruptsAtOnce(), { eagerStart: true })).toThrow(KeyboardInterrupt);
    current.push(asyncio.currentTask() === self);
    yield* sleep(0);
  });
  await runVirtual(main());
  expect(current).toEqual([true]);
});

test("a KeyboardInterrupt comes out of a TaskGroup alone", async () => {
  const ends: string[] = [];
  const inBody = coroutine(function* () {
    yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group): Generator<unknown, void, never> {
      group.createTask(runsLong(ends));
      yield* sleep(0);
      throw new KeyboardInterrupt();
    });
  });
  await expect(runVirtual(inBody())).rejects.toThrow(KeyboardInterrupt);
  expect(ends).toEqual(["CancelledError"]);
});

test("an ExceptionGroup takes no KeyboardInterrupt", () => {
  const interrupt = new KeyboardInterrupt();
  expect(() => new asyncio.ExceptionGroup("several", [interrupt])).toThrow(
    "Cannot nest BaseExceptions in an ExceptionGroup",
  );
  expect(new asyncio.BaseExceptionGroup("several", [interrupt])).not.toBeInstanceOf(asyncio.ExceptionGroup);
});
