import { expect, test } from "vitest";
import {
  allTasks,
  CancelledError,
  coroutine,
  createTask,
  currentTask,
  eagerTaskFactory,
  Future,
  gather,
  getRunningLoop,
  shield,
  sleep,
  Task,
} from "asyncio";
import { runVirtual } from "./virtual.ts";

const forever = coroutine(function* () {
  yield* getRunningLoop().createFuture<void>();
});

function outcome(task: Task): string {
  if (!task.done()) return "pending";
  if (task.cancelled()) return "cancelled";
  return task.exception() === null ? `result ${String(task.result())}` : `error ${String(task.exception())}`;
}

test("a new task starts when the creating one waits, not before", async () => {
  const order: string[] = [];
  const child = coroutine(function* () {
    order.push("child");
  });
  const main = coroutine(function* () {
    const task = createTask(child());
    order.push("main");
    yield* task;
  });
  await runVirtual(main());
  expect(order).toEqual(["main", "child"]);
});

test("awaiting a task that is done does not let others run", async () => {
  const order: string[] = [];
  const note = coroutine(function* (text: string) {
    order.push(text);
  });
  const main = coroutine(function* () {
    const done = createTask(note("first"));
    yield* done;
    createTask(note("other"));
    yield* done;
    order.push("main goes on");
    yield* sleep(0);
  });
  await runVirtual(main());
  expect(order).toEqual(["first", "main goes on", "other"]);
});

test("a cancelled task gets the message where it waits", async () => {
  const main = coroutine(function* () {
    const task = createTask(forever());
    yield* sleep(0);
    task.cancel("enough");
    try {
      yield* task;
    } catch (error) {
      expect(error).toBeInstanceOf(CancelledError);
      expect((error as CancelledError).message).toBe("enough");
    }
    expect(outcome(task as Task)).toBe("cancelled");
  });
  await runVirtual(main());
  expect.assertions(3);
});

test("a task that is cancelled before its first step never starts", async () => {
  let started = false;
  const child = coroutine(function* () {
    started = true;
  });
  const main = coroutine(function* () {
    const task = createTask(child());
    task.cancel();
    yield* sleep(0);
    expect(outcome(task as Task)).toBe("cancelled");
  });
  await runVirtual(main());
  expect(started).toBe(false);
});

test("a task that swallows its cancellation goes on and can be cancelled again", async () => {
  const stubborn = coroutine(function* () {
    try {
      yield* sleep(10);
    } catch {
      yield* sleep(1);
    }
    return "survived";
  });
  const main = coroutine(function* () {
    const task = createTask(stubborn());
    yield* sleep(0);
    task.cancel();
    expect(task.cancelling()).toBe(1);
    expect(yield* task).toBe("survived");
    expect(task.cancel()).toBe(false);
  });
  await runVirtual(main());
  expect.assertions(3);
});

test("uncancel takes back a request that was not delivered yet", async () => {
  const main = coroutine(function* () {
    const task = currentTask()!;
    task.cancel();
    expect(task.uncancel()).toBe(0);
    yield* sleep(1);
    return "not cancelled";
  });
  expect(await runVirtual(main())).toBe("not cancelled");
});

test("cancelling a task cancels the task it waits for", async () => {
  const main = coroutine(function* () {
    const inner = createTask(forever());
    const outer = createTask(
      coroutine(function* () {
        yield* inner;
      })(),
    );
    yield* sleep(0);
    yield* sleep(0);
    outer.cancel("both");
    yield* gather([inner, outer], { returnExceptions: true });
    expect([outcome(inner as Task), outcome(outer as Task)]).toEqual(["cancelled", "cancelled"]);
  });
  await runVirtual(main());
  expect.assertions(1);
});

test("a shield keeps a cancellation from what it shields", async () => {
  const main = coroutine(function* () {
    const inner = createTask(sleep(1, "kept"));
    const outer = createTask(
      coroutine(function* () {
        return yield* shield(inner);
      })(),
    );
    yield* sleep(0);
    outer.cancel();
    yield* gather([outer], { returnExceptions: true });
    expect(outer.cancelled()).toBe(true);
    expect(yield* inner).toBe("kept");
  });
  await runVirtual(main());
  expect.assertions(2);
});

test("a task can't await itself", async () => {
  const main = coroutine(function* () {
    yield* currentTask()!;
  });
  await expect(runVirtual(main())).rejects.toThrow(/^Task cannot await on itself: <Task pending name=/);
});

test("names count up, unless a task has one of its own", async () => {
  const main = coroutine(function* () {
    const first = createTask(sleep(0));
    const named = createTask(sleep(0), { name: "named" });
    const second = createTask(sleep(0));
    const number = Number(first.getName().replace("Task-", ""));
    expect([named.getName(), second.getName()]).toEqual(["named", `Task-${number + 1}`]);
    yield* gather(first, named, second);
  });
  await runVirtual(main());
  expect.assertions(1);
});

test("a task shows its state, its name, its coroutine and what it waits for", async () => {
  const main = coroutine(function* () {
    const future = new Future<string>();
    const child = coroutine(function* child() {
      return yield* future;
    });
    const task = createTask(child(), { name: "T" });
    yield* sleep(0);
    expect(String(task)).toBe(
      "<Task pending name='T' coro=<child()> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
    );
    future.setResult("it's");
    yield* task;
    expect(String(task)).toBe(`<Task finished name='T' coro=<child()> result="it's">`);
  });
  await runVirtual(main());
  expect.assertions(2);
});

test("allTasks has those that are not done, currentTask the one that runs", async () => {
  const main = coroutine(function* () {
    const other = createTask(sleep(1));
    const [first, second, ...rest] = allTasks();
    expect([first === currentTask(), second === other, rest.length]).toEqual([true, true, 0]);
    yield* other;
    expect(allTasks().size).toBe(1);
  });
  await runVirtual(main());
  expect.assertions(2);
});

test("an eager task runs to its first suspension while it is made", async () => {
  const order: string[] = [];
  const child = coroutine(function* () {
    order.push("child starts");
    yield* sleep(1);
    order.push("child ends");
  });
  const main = coroutine(function* () {
    getRunningLoop().setTaskFactory(eagerTaskFactory);
    const task = createTask(child());
    order.push("main goes on");
    yield* task;
  });
  await runVirtual(main());
  expect(order).toEqual(["child starts", "main goes on", "child ends"]);
});

test("a task takes nothing but coroutines", async () => {
  const main = coroutine(function* () {
    yield* sleep(0);
    createTask(Promise.resolve(1));
  });
  await expect(runVirtual(main())).rejects.toThrow(
    /a coroutine was expected, got .* async function that was not compiled/,
  );
});

test("a generator is no coroutine, and the error says where one comes from", async () => {
  const countdown = coroutine(function* countdown(from: number): Generator<unknown, void, never> {
    if (from > 0) createTask(countdown(from - 1) as never);
  });
  await expect(runVirtual(countdown(1))).rejects.toThrow(
    /^a coroutine was expected, got <Generator object at 0x\w+>: in coroutine\(function\* f\(\) { … }\) the name f is the generator function's; leave it out there$/,
  );
});
