import { expect, test } from "vitest";
import {
  ALL_COMPLETED,
  asCompleted,
  asyncWith,
  type Awaitable,
  CancelledError,
  coroutine,
  createTask,
  currentTask,
  ExceptionGroup,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  Future,
  gather,
  getRunningLoop,
  sleep,
  TaskGroup,
  timeout,
  TimeoutError,
  wait,
  waitFor,
} from "asyncio";
import { runVirtual } from "./virtual.ts";

const after = coroutine(function* <T>(seconds: number, value: T) {
  yield* sleep(seconds);
  return value;
});

const failAfter = coroutine(function* (seconds: number, message: string): Generator<unknown, never, unknown> {
  yield* sleep(seconds);
  throw new RangeError(message);
});

const outcomeOf = coroutine(function* (awaitable: Awaitable<unknown>) {
  const began = getRunningLoop().time();
  let outcome: string;
  try {
    outcome = `gave ${String(yield awaitable)}`;
  } catch (error) {
    outcome = `raised ${String(error)}`;
  }
  return `${outcome} after ${getRunningLoop().time() - began}`;
});

test("gather gives the results in the order of the arguments", async () => {
  const main = coroutine(function* () {
    const [first, second] = yield* gather(after(2, "slow"), after(1, 7));
    return [first.length, second + 1];
  });
  expect(await runVirtual(main())).toEqual([4, 8]);
});

test("gather takes one iterable, and none at all", async () => {
  const main = coroutine(function* () {
    const list = yield* gather([1, 2, 3].map((n) => after(n, n)));
    const nothing = yield* gather();
    return [list, nothing];
  });
  expect(await runVirtual(main())).toEqual([[1, 2, 3], []]);
});

test("the first failure ends gather, and the others go on", async () => {
  const main = coroutine(function* () {
    const other = createTask(after(3, "done all the same"));
    const outcome = yield* outcomeOf(gather(other, failAfter(1, "early")));
    return [outcome, yield* other];
  });
  expect(await runVirtual(main())).toEqual(["raised RangeError: early after 1", "done all the same"]);
});

test("with returnExceptions failures are results", async () => {
  const main = coroutine(function* () {
    const [one, two] = yield* gather(failAfter(1, "no"), after(2, "yes"), { returnExceptions: true });
    return [String(one), two];
  });
  expect(await runVirtual(main())).toEqual(["RangeError: no", "yes"]);
});

test("the same awaitable given twice runs once", async () => {
  const main = coroutine(function* () {
    const once = after(1, {});
    const [one, other] = yield* gather(once, once);
    return one === other;
  });
  expect(await runVirtual(main())).toBe(true);
});

test("a task group waits for all of its tasks", async () => {
  const main = coroutine(function* () {
    const tasks = yield* asyncWith(new TaskGroup(), function* (group) {
      yield* sleep(0);
      return [group.createTask(after(2, "a")), group.createTask(after(1, "b"))];
    });
    return tasks.map((task) => task.result());
  });
  expect(await runVirtual(main())).toEqual(["a", "b"]);
});

test("when a task of a group fails the others are cancelled and the error comes out in a group", async () => {
  const cancelled: string[] = [];
  const patient = coroutine(function* () {
    try {
      yield* sleep(10);
    } catch (error) {
      cancelled.push(String(error));
      throw error;
    }
  });
  const main = coroutine(function* () {
    yield* asyncWith(new TaskGroup(), function* (group) {
      group.createTask(patient());
      group.createTask(failAfter(1, "one"));
      yield* sleep(20);
    });
  });
  const error: unknown = await runVirtual(main()).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ExceptionGroup);
  expect(String(error)).toBe("ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)");
  expect(cancelled).toEqual(["CancelledError"]);
});

test("a cancellation from outside passes through a group, and is counted once", async () => {
  const main = coroutine(function* () {
    const task = createTask(
      coroutine(function* () {
        try {
          yield* asyncWith(new TaskGroup(), function* (group) {
            group.createTask(after(10, "never"));
            yield* sleep(20);
          });
        } catch (error) {
          return [(error as CancelledError).message, currentTask()!.cancelling()];
        }
        return [];
      })(),
    );
    yield* sleep(1);
    task.cancel("from outside");
    return yield* task;
  });
  expect(await runVirtual(main())).toEqual(["from outside", 1]);
});

test("a finished group takes no more tasks", async () => {
  const main = coroutine(function* () {
    const group = new TaskGroup();
    yield* asyncWith(group, function* () {
      yield* sleep(0);
    });
    group.createTask(after(1, "late"));
  });
  await expect(runVirtual(main())).rejects.toThrow("TaskGroup <TaskGroup entered> is finished");
});

test("a timeout turns its own cancellation into a TimeoutError", async () => {
  const main = coroutine(function* () {
    const scope = timeout(1);
    const outcome = yield* outcomeOf(
      asyncWith(scope, function* () {
        yield* sleep(5);
      }),
    );
    return [outcome, scope.expired(), currentTask()!.cancelling()];
  });
  expect(await runVirtual(main())).toEqual(["raised TimeoutError after 1", true, 0]);
});

test("of nested timeouts the one that is over first ends its own block", async () => {
  const main = coroutine(function* () {
    const ended: string[] = [];
    yield* asyncWith(timeout(3), function* () {
      try {
        yield* asyncWith(timeout(1), function* () {
          yield* sleep(10);
        });
      } catch (error) {
        ended.push(`inner ${String(error)}`);
      }
      yield* sleep(1);
      ended.push("outer goes on");
    });
    return ended;
  });
  expect(await runVirtual(main())).toEqual(["inner TimeoutError", "outer goes on"]);
});

test("waitFor gives the result in time, and cancels what is late", async () => {
  const main = coroutine(function* () {
    const late = createTask(after(10, "late"));
    const inTime = yield* outcomeOf(waitFor(after(1, "early"), 2));
    const tooLate = yield* outcomeOf(waitFor(late, 2));
    return [inTime, tooLate, late.cancelled()];
  });
  expect(await runVirtual(main())).toEqual(["gave early after 1", "raised TimeoutError after 2", true]);
});

test("waitFor without any time still takes what is done already", async () => {
  const main = coroutine(function* () {
    const done = new Future<string>();
    done.setResult("there");
    return [yield* waitFor(done, 0), yield* outcomeOf(waitFor(after(1, "not there"), 0))];
  });
  expect(await runVirtual(main())).toEqual(["there", "raised TimeoutError after 0"]);
});

test.each([
  [FIRST_COMPLETED, 1, 1],
  [FIRST_EXCEPTION, 2, 2],
  [ALL_COMPLETED, 3, 3],
] as const)("wait until %s", async (returnWhen, done, seconds) => {
  const main = coroutine(function* () {
    const began = getRunningLoop().time();
    const tasks = [createTask(after(1, "a")), createTask(failAfter(2, "b")), createTask(after(3, "c"))];
    const [finished, pending] = yield* wait(tasks, { returnWhen });
    yield* gather(tasks, { returnExceptions: true });
    return [finished.size, pending.size, getRunningLoop().time() - began - seconds];
  });
  const [finished, pending] = await runVirtual(main());
  expect([finished, pending]).toEqual([done, 3 - done]);
});

test("wait raises nothing when its time is over", async () => {
  const main = coroutine(function* () {
    const [done, pending] = yield* wait([createTask(after(5, "late"))], { timeout: 1 });
    return [done.size, pending.size];
  });
  expect(await runVirtual(main())).toEqual([0, 1]);
});

test("wait takes no coroutines", async () => {
  const main = coroutine(function* () {
    const coro = after(1, "x");
    try {
      yield* wait([coro] as unknown as Future[]);
    } finally {
      coro.close();
    }
  });
  await expect(runVirtual(main())).rejects.toThrow("Passing coroutines is forbidden, use tasks explicitly.");
});

test("asCompleted gives results as they come, and TimeoutError for what is late", async () => {
  const main = coroutine(function* () {
    const seen: unknown[] = [];
    for (const next of asCompleted([after(3, "c"), after(1, "a"), after(20, "never")], { timeout: 5 })) {
      try {
        seen.push(yield* next);
      } catch (error) {
        seen.push(error instanceof TimeoutError);
      }
    }
    return seen;
  });
  expect(await runVirtual(main())).toEqual(["a", "c", true]);
});
