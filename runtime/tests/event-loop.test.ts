import { expect, test, vi } from "vitest";
import {
  coroutine,
  getRunningLoop,
  newEventLoop,
  RealClock,
  Recorder,
  run,
  sleep,
  time,
  type EventLoop,
  type LoopEvent,
  VirtualClock,
} from "asyncio";
import { eventsOf, only, runVirtual } from "./virtual.ts";

/** Runs `schedule`, then the loop for 10 seconds. */
function inLoop(schedule: (loop: EventLoop) => void): Promise<void> {
  const main = coroutine(function* () {
    schedule(getRunningLoop());
    yield* sleep(10);
  });
  return runVirtual(main());
}

test("callbacks run in the order in which they were scheduled", async () => {
  const order: number[] = [];
  await inLoop((loop) => [1, 2, 3].forEach((n) => loop.callSoon(() => order.push(n))));
  expect(order).toEqual([1, 2, 3]);
});

test("thousands of callbacks run in order, and what they schedule after all of them", async () => {
  const order: number[] = [];
  const expected = Array.from({ length: 10_000 }, (_, n) => n);
  await inLoop((loop) => {
    for (const n of expected.slice(0, 5000)) {
      loop.callSoon(() => {
        order.push(n);
        loop.callSoon(() => order.push(n + 5000));
      });
    }
  });
  expect(order).toEqual(expected);
});

test("what a callback schedules runs in the next iteration, after all that is ready", async () => {
  const order: string[] = [];
  await inLoop((loop) => {
    loop.callSoon(() => {
      order.push("first");
      loop.callSoon(() => order.push("scheduled by first"));
    });
    loop.callSoon(() => order.push("second"));
  });
  expect(order).toEqual(["first", "second", "scheduled by first"]);
});

test("timers run by time, equal ones in the order they were made", async () => {
  const order: string[] = [];
  await inLoop((loop) => {
    loop.callLater(2, () => order.push("two"));
    loop.callLater(1, () => order.push("one"));
    loop.callLater(2, () => order.push("two again"));
    loop.callAt(loop.time() + 1, () => order.push("one again"));
  });
  expect(order).toEqual(["one", "one again", "two", "two again"]);
});

test("0.7 and then 0.1 seconds end together with 0.8 seconds", async () => {
  const order: string[] = [];
  await inLoop((loop) => {
    loop.callLater(0.7, () => loop.callLater(0.1, () => order.push("0.7 + 0.1")));
    loop.callLater(0.8, () => order.push("0.8"));
  });
  expect(order).toEqual(["0.8", "0.7 + 0.1"]);
});

test("ten thousand timers in any order run by time, cancelled ones not", async () => {
  const ran: number[] = [];
  await inLoop((loop) => {
    for (let i = 0; i < 10_000; i++) {
      const delay = ((i * 7919) % 10_007) / 10_000;
      const handle = loop.callLater(delay, () => ran.push(delay));
      if (i % 3 > 0) handle.cancel();
    }
  });
  expect(ran).toHaveLength(3334);
  expect(ran).toEqual(ran.toSorted((one, other) => one - other));
});

test("a cancelled callback is not called", async () => {
  const called = vi.fn();
  await inLoop((loop) => {
    const handle = loop.callSoon(called);
    handle.cancel();
    expect(handle.cancelled()).toBe(true);
  });
  expect(called).not.toHaveBeenCalled();
});

test("an exception in a callback goes to the exception handler, and the loop goes on", async () => {
  const messages: string[] = [];
  const after = vi.fn();
  await inLoop((loop) => {
    loop.setExceptionHandler((_loop, context) => messages.push(`${context.message}: ${String(context.exception)}`));
    loop.callSoon(function broken() {
      throw new RangeError("no");
    });
    loop.callSoon(after);
  });
  expect(messages).toEqual(["Exception in callback broken(): RangeError: no"]);
  expect(after).toHaveBeenCalled();
});

test("stop ends the loop after the iteration it is in", async () => {
  const loop = newEventLoop({ clock: new VirtualClock() });
  const order: string[] = [];
  loop.callSoon(() => loop.stop());
  loop.callSoon(() => order.push("same iteration"));
  loop.callSoon(() => loop.callSoon(() => order.push("next iteration")));
  await loop.runForever();
  expect(order).toEqual(["same iteration"]);
  loop.close();
});

test("a closed loop takes nothing more", () => {
  const loop = newEventLoop({ clock: new VirtualClock() });
  loop.close();
  expect(() => loop.callSoon(() => {})).toThrow("Event loop is closed");
  expect(() => loop.runForever()).toThrow("Event loop is closed");
});

test("time.sleep holds everything, on the virtual clock too", async () => {
  const times: number[] = [];
  await inLoop((loop) => {
    const began = loop.time();
    loop.callLater(1, () => times.push(loop.time() - began));
    loop.callSoon(() => time.sleep(3));
  });
  expect(times).toEqual([3]);
});

test("debug mode reports a callback that holds the loop for long", async () => {
  const main = coroutine(function* main() {
    getRunningLoop().setDebug(true);
    yield* sleep(0);
    time.sleep(0.5);
  });
  expect(only(await eventsOf(main()), "warned")).toMatchObject([
    { category: "slow-callback", message: expect.stringMatching(/^Executing <Task .* took 0\.500 seconds$/) as string },
  ]);
});

test("a loop that is closed under a pending task reports it", async () => {
  const events: LoopEvent[] = [];
  const loop = newEventLoop({ clock: new VirtualClock(), recorder: new Recorder((event) => events.push(event)) });
  loop.createTask(sleep(9));
  await loop.runUntilComplete(sleep(1));
  loop.close();
  expect(only(events, "warned")).toMatchObject([
    {
      category: "destroyed-pending",
      message: "Task was destroyed but it is pending!",
      task: expect.any(Number) as number,
    },
  ]);
});

test("a callback from outside of the loop wakes it", async () => {
  const loop = newEventLoop({ clock: new RealClock() });
  setImmediate(() => loop.callSoonThreadsafe(() => loop.stop()));
  await loop.runForever();
  loop.close();
});

test("on the real clock a sleep lasts at least as long as it says", async () => {
  const main = coroutine(function* () {
    const before = time.monotonic();
    yield* sleep(0.01);
    return time.monotonic() - before;
  });
  expect(await run(main(), { clock: new RealClock() })).toBeGreaterThanOrEqual(0.01);
});

test("a timer needs a time", async () => {
  await inLoop((loop) => {
    expect(() => loop.callLater(NaN, () => {})).toThrow("Invalid time: NaN (not a number)");
    expect(() => loop.callAt(undefined as never, () => {})).toThrow("when cannot be None");
  });
});

test("a loop that has come to a deadlock runs nothing until it is run again", async () => {
  const loop = newEventLoop({ clock: new VirtualClock() });
  const order: string[] = [];
  await expect(loop.runUntilComplete(loop.createFuture())).rejects.toThrow("Deadlock");
  loop.callSoon(() => order.push("called"));
  await new Promise((resolve) => setTimeout(resolve));
  order.push("run again");
  loop.stop();
  await loop.runForever();
  expect(order).toEqual(["run again", "called"]);
  loop.close();
});

test("in debug mode a handle shows its arguments, cancelled or not", () => {
  const loop = newEventLoop();
  const greet = (...names: string[]): void => void names;
  const quiet = loop.callSoon(greet, "Ada", "Grace");
  expect(String(quiet)).toBe("<Handle greet()>");
  quiet.cancel();
  expect(String(quiet)).toBe("<Handle cancelled>");

  loop.setDebug(true);
  const handle = loop.callSoon(greet, "Ada", "Grace");
  expect(String(handle)).toBe("<Handle greet('Ada', 'Grace')>");
  handle.cancel();
  expect(String(handle)).toBe("<Handle cancelled greet('Ada', 'Grace')>");
  const timer = loop.callAt(5, greet, "Ada");
  timer.cancel();
  expect(String(timer)).toBe("<TimerHandle cancelled when=5 greet('Ada')>");
  loop.close();
});

test("in debug mode the report of a callback's exception has its arguments", async () => {
  const loop = newEventLoop({ debug: true });
  const messages: string[] = [];
  loop.setExceptionHandler((_, { message }) => messages.push(message));
  const fails = (number: number): never => {
    throw new Error(String(number));
  };
  loop.callSoon(fails, 5);
  await loop.runUntilComplete(sleep(0));
  expect(messages).toEqual(["Exception in callback fails(5)"]);
  loop.close();
});
