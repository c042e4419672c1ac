import {
  asyncGenerator,
  asyncWith,
  asyncYield,
  CancelledError,
  coroutine,
  createTask,
  eagerTaskFactory,
  GeneratorExit,
  getRunningLoop,
  sleep,
  TaskGroup,
  timeout,
  TimeoutError,
} from "asyncio";
import { expect, test } from "vitest";
import { runVirtual } from "./virtual.ts";

/** A task that waits for ever, and says how it ended. */
const waits = coroutine(function* (log: string[], name: string) {
  try {
    yield* sleep(3600);
  } catch (error) {
    log.push(`${name}: ${(error as Error).constructor.name}`);
    throw error;
  }
});

test("cancels the tasks and the body, and leaves the group without an error", async () => {
  const log: string[] = [];
  const main = coroutine(function* () {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(waits(log, "task"));
      yield* sleep(1);
      group.cancel();
      group.cancel();
      yield* waits(log, "body");
    });
    log.push(`left at ${getRunningLoop().time()}`);
  });
  await runVirtual(main());
  expect(log).toEqual(["task: CancelledError", "body: CancelledError", "left at 1"]);
});

test("before the group is entered it cancels on entering", async () => {
  const log: string[] = [];
  const main = coroutine(function* () {
    const group = new TaskGroup();
    group.cancel();
    yield* asyncWith(group, function* () {
      expect(() => group.createTask(waits(log, "never"))).toThrow("is shutting down");
      yield* waits(log, "body");
    });
    log.push("left");
    group.cancel();
    yield* sleep(0);
    log.push("still there");
  });
  await runVirtual(main());
  expect(log).toEqual(["body: CancelledError", "left", "still there"]);
});

test("a child may cancel the group before it first suspends", async () => {
  const log: string[] = [];
  const child = coroutine(function* (group: TaskGroup) {
    group.cancel();
    yield* waits(log, "child");
  });
  const main = coroutine(function* () {
    getRunningLoop().setTaskFactory(eagerTaskFactory);
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(child(group));
      yield* sleep(0);
    });
    log.push("left");
  });
  await runVirtual(main());
  expect(log).toEqual(["child: CancelledError", "left"]);
});

test("a cancellation from outside still comes out, the one that was asked for", async () => {
  const slowToEnd = coroutine(function* () {
    try {
      yield* sleep(3600);
    } finally {
      yield* sleep(1);
    }
  });
  const body = coroutine(function* () {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(slowToEnd());
      yield* sleep(0);
      group.cancel();
    });
  });
  const main = coroutine(function* () {
    const task = createTask(body());
    yield* sleep(0.5);
    task.cancel("from outside");
    try {
      yield* task;
    } catch (error) {
      return [error instanceof CancelledError, (error as Error).message];
    }
    return "swallowed";
  });
  expect(await runVirtual(main())).toEqual([true, "from outside"]);

  const inTime = coroutine(function* () {
    yield* asyncWith(timeout(0.5), () => body());
  });
  await expect(runVirtual(inTime())).rejects.toBeInstanceOf(TimeoutError);
});

test("an error of a task is still raised", async () => {
  const fails = coroutine(function* (): Generator<unknown, never, never> {
    yield* sleep(0);
    throw new RangeError("no");
  });
  const main = coroutine(function* () {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(fails());
      yield* sleep(0);
      yield* sleep(0);
      group.cancel();
    });
  });
  await expect(runVirtual(main())).rejects.toThrow("unhandled errors in a TaskGroup");
});

test("a lone GeneratorExit of the body comes out as it is", async () => {
  const items = asyncGenerator(function* () {
    yield* asyncWith(new TaskGroup(), function* () {
      yield* sleep(0);
      throw new GeneratorExit();
    });
    yield asyncYield(1);
  });
  const main = coroutine(function* () {
    yield* items().anext();
  });
  await expect(runVirtual(main())).rejects.toBeInstanceOf(GeneratorExit);
});
