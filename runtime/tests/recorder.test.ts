import { expect, test } from "vitest";
import * as asyncio from "asyncio";
import {
  asCompleted,
  asyncWith,
  Barrier,
  captureCallGraph,
  Condition,
  coroutine,
  createTask,
  Future,
  gather,
  getRunningLoop,
  Lock,
  Queue,
  Semaphore,
  shield,
  sleep,
  TaskGroup,
  time,
  timeout,
  wait,
  waitFor,
  type AsyncContextManager,
  type Awaitable,
  type Clock,
  type Coroutine,
  type LoopEvent,
  type TaskCreated,
} from "asyncio";
import { at, coroutine as compiled } from "asyncio/compiled";
import { eventsOf, only, runVirtual } from "./virtual.ts";

test("a task's life is told in order", async () => {
  const main = coroutine(function* main() {
    yield* sleep(1);
    return [1, "a"];
  });
  const events = (await eventsOf(main())).map((event) => [event.type, event.time]);
  expect(events).toEqual([
    ["loop-opened", 0],
    ["task-created", 0],
    ["task-started", 0],
    ["task-suspended", 0],
    ["task-ready", 1],
    ["task-resumed", 1],
    ["task-finished", 1],
    ["loop-closed", 1],
  ]);
});

test("onEvent is short for a recorder, and hears the same", async () => {
  const main = coroutine(function* main() {
    yield* sleep(1);
  });
  const heard: LoopEvent[] = [];
  const recorded: LoopEvent[] = [];
  const recorder = new asyncio.Recorder((event) => recorded.push(event));
  await asyncio.run(main(), { clock: new asyncio.VirtualClock(), onEvent: (event) => heard.push(event), recorder });
  expect(heard.map(({ type }) => type)).toContain("task-finished");
  expect(heard).toEqual(recorded);
});

test.each([
  [{ clock: "virtual" }, "a run takes a clock, as in { clock: new VirtualClock() }, and got 'virtual'"],
  [{ on_event: () => {} }, "run() got an unexpected option 'on_event'. Did you mean 'onEvent'?"],
])("an option that a run can't use is named: %o", async (options, message) => {
  const main = coroutine(function* () {});
  await expect(asyncio.run(main(), options as never)).rejects.toThrow(message);
});

test("a result is shown as Python would", async () => {
  const main = coroutine(function* main() {
    return [1, "it's", null, true, { a: undefined }];
  });
  expect(only(await eventsOf(main()), "task-finished")[0]?.result).toBe(`[1, "it's", None, True, {'a': None}]`);
});

test("a task is born with the arguments of its call, plain values written out and cut, others by their types", async () => {
  const work = coroutine(function* (..._args: unknown[]) {
    yield* sleep(0);
  });
  const main = coroutine(function* () {
    yield* gather(
      work("Oslo", 3, true, null),
      work(["a", ["b"], "c", 4, 5], { at: 0.5 }, new Map([[1, "one"]]), new Set()),
      work(new Queue(), time.sleep, work(1), 'a "quoted"\nline'),
      work("x".repeat(99)),
      createTask(sleep(0)),
    );
  });
  expect(only(await eventsOf(main()), "task-created").map(({ args }) => args)).toEqual([
    "",
    undefined,
    '"Oslo", 3, True, None',
    '["a", ["b"], "c", 4, …], {"at": 0.5}, {1: "one"}, set()',
    'Queue, sleep, <anonymous>(), "a \\"quoted\\"\\nline"',
    `"${"x".repeat(23)}…"`,
  ]);
});

test("a suspension says what is waited for, in words", async () => {
  const main = coroutine(function* () {
    const lock = new Lock();
    yield* lock.acquire();
    createTask(lock.acquire());
    createTask(new Queue<number>().get());
    const child = createTask(sleep(1), { name: "child" });
    yield* sleep(0.5);
    yield* child;
    yield* gather(sleep(1), sleep(2));
  });
  const waits = only(await eventsOf(main()), "task-suspended").map(({ on }) => on.text);
  expect(waits).toEqual([
    "sleep(0.5)",
    "Lock.acquire()",
    "Queue.get()",
    "sleep(1)",
    "child",
    "gather(2 awaitables)",
    "sleep(1)",
    "sleep(2)",
  ]);
});

test.each<[string, () => Awaitable<unknown>]>([
  ["Queue.join()", () => queueOf(1).join()],
  ["Queue.put()", () => queueOf(1).put(2)],
  ["Queue.get()", () => new Queue().get()],
  ["Event.wait()", () => new asyncio.Event().wait()],
  ["Semaphore.acquire()", () => block(new Semaphore(0))],
  ["Barrier.wait()", () => new Barrier(2).wait()],
  ["Condition.wait()", () => underLock((condition) => condition.wait())],
  ["Condition.waitFor()", () => underLock((condition) => condition.waitFor(() => false))],
  ["the tasks of its TaskGroup", () => groupOf(new Future())],
  ["Condition.acquire()", () => acquireTwice(new Condition())],
  ["Condition.acquire()", () => underLock((condition) => block(condition))],
  ["waitFor(Queue.get(), 5)", () => waitFor(new Queue().get(), 5)],
  ["waitFor(sleep(9), 5)", () => waitFor(sleep(9), 5)],
  ["waitFor(waitFor(a future, None), 5)", () => waitFor(waitFor(new Future(), null), 5)],
  ["waitFor(stubborn, 0)", () => waitFor(createTask(sleep(0), { name: "stubborn" }), 0)],
  [
    "sleep(9)",
    () =>
      waitFor(
        asyncWith(timeout(8), () => sleep(9)),
        5,
      ),
  ],
  ["sleep(9)", () => asyncWith(timeout(5), () => sleep(9))],
  ["wait()", () => wait([new Future()])],
  ["asCompleted()", () => [...asCompleted([new Future()])][0]!],
  ["gather(2 awaitables)", () => gather(new Future(), new Future())],
  ["shield(a future)", () => shield(new Future())],
])("a task waits for %s", async (text, start) => {
  const main = coroutine(function* () {
    yield start();
  });
  const events = await eventsOf(waitFor(main(), 10));
  expect(only(events, "task-suspended")[0]?.on.text).toBe(text);
});

function queueOf(item: number): Queue<number> {
  const queue = new Queue<number>(1);
  queue.putNowait(item);
  return queue;
}

function block(manager: AsyncContextManager<unknown>): Coroutine<unknown> {
  return asyncWith(manager, function* () {});
}

const acquireTwice = coroutine(function* (condition: Condition) {
  yield* condition.acquire();
  yield* condition.acquire();
});

function underLock(body: (condition: Condition) => Coroutine<unknown>): Coroutine<unknown> {
  const condition = new Condition();
  return asyncWith(condition, () => body(condition));
}

function groupOf(future: Future): Coroutine<unknown> {
  return asyncWith(new TaskGroup(), function* (group) {
    group.createTask(waitFor(future, null));
  });
}

test("a compiled await says its line, through the whole chain", async () => {
  const inner = compiled(
    function* () {
      yield at(3, sleep(1));
    },
    { name: "inner", file: "/main.ts", line: 2 },
  );
  const main = compiled(
    function* () {
      yield at(8, inner());
    },
    { name: "main", file: "/main.ts", line: 7 },
  );
  expect(only(await eventsOf(main()), "task-suspended")[0]?.stack).toEqual([
    { file: "/main.ts", line: 8, function: "main" },
    { file: "/main.ts", line: 3, function: "inner" },
  ]);
});

test("time.sleep is told before it blocks, with its task", async () => {
  const main = coroutine(function* () {
    yield* sleep(1);
    time.sleep(2);
  });
  const events = only(await eventsOf(main()), "blocking", "task-finished");
  expect(events).toMatchObject([
    { type: "blocking", time: 1, duration: 2, cause: "time.sleep" },
    { type: "task-finished", time: 3 },
  ]);
});

test("on the real clock a step that holds the thread for long is told when it is over", async () => {
  const main = coroutine(function* () {
    // So short that on a busy machine, too, the thread has a processor for longer.
    getRunningLoop().slowCallbackDuration = 1e-6;
    yield* sleep(0);
    const end = performance.now() + 2;
    while (performance.now() < end);
  });
  const events: LoopEvent[] = [];
  await asyncio.run(main(), {
    clock: new asyncio.RealClock(),
    recorder: new asyncio.Recorder((event) => events.push(event)),
  });
  const [blocking] = only(events, "blocking").filter(({ duration }) => duration >= 0.002);
  expect(blocking).toMatchObject({ cause: "long step", task: only(events, "task-created")[0]!.task });
});

test("on the real clock a long callback is told too, and no time of it to the task that comes next", async () => {
  const clock = new HandClock();
  const main = coroutine(function* () {
    getRunningLoop().slowCallbackDuration = 0.001;
    getRunningLoop().callSoon(() => clock.block(2e9));
    yield* sleep(0);
    clock.block(1e9);
    yield* sleep(0);
  });
  const events: LoopEvent[] = [];
  await asyncio.run(main(), { clock, recorder: new asyncio.Recorder((event) => events.push(event)) });
  const [{ task }] = only(events, "task-created") as [TaskCreated];
  expect(only(events, "blocking", "task-resumed")).toMatchObject([
    { type: "blocking", time: 0, duration: 2, task: null },
    { type: "task-resumed", time: 2 },
    { type: "blocking", time: 2, duration: 1, task },
    { type: "task-resumed", time: 3 },
  ]);
});

test("on the real clock a switch takes one look at the clock, and an iteration another one", async () => {
  const main = coroutine(function* (switches: number) {
    const take = coroutine(function* () {
      for (let i = 0; i < switches; i++) yield* sleep(0);
    });
    yield* gather(Array.from({ length: 10 }, take));
  });
  const looksAt = async (switches: number) => {
    const clock = new HandClock();
    await asyncio.run(main(switches), { clock, recorder: new asyncio.Recorder(() => {}) });
    return clock.looks;
  };
  expect((await looksAt(20)) - (await looksAt(10))).toBe(10 * 10 + 10);
});

/** As real as a clock can say it is, but no time passes unless it is told so. */
class HandClock implements Clock {
  readonly kind = "real";
  readonly due = Infinity;
  looks = 0;
  #now = 0;

  now(): number {
    this.looks++;
    return this.#now;
  }

  look(): number {
    return this.now();
  }

  turn(): boolean {
    return false;
  }

  block(duration: number): void {
    this.#now += duration;
  }

  skipTo(): boolean {
    return false;
  }
}

test("a cancellation says who asked, and with which message", async () => {
  const main = coroutine(function* () {
    const task = createTask(sleep(5));
    yield* sleep(1);
    task.cancel("enough");
    yield* sleep(0);
    yield* sleep(0);
  });
  const events = await eventsOf(main());
  const [root] = only(events, "task-created");
  expect(only(events, "cancel-requested", "task-cancelled")).toMatchObject([
    { type: "cancel-requested", by: root!.task, message: "enough" },
    { type: "task-cancelled" },
  ]);
});

test("a failure carries its error and its cause", async () => {
  const main = coroutine(function* () {
    throw new RangeError("effect", { cause: new TypeError("cause") });
  });
  expect(only(await eventsOf(main()), "task-failed")[0]?.error).toMatchObject({
    name: "RangeError",
    message: "effect",
    cause: { name: "TypeError", message: "cause" },
  });
});

test("the call graph shows who waits for a task", async () => {
  const main = coroutine(function* () {
    const future = new Future<void>();
    const waiting = createTask(
      coroutine(function* () {
        yield* future;
      })(),
      { name: "waiting" },
    );
    const gathering = createTask(
      coroutine(function* () {
        yield* gather(waiting, sleep(2));
      })(),
      { name: "gathering" },
    );
    yield* sleep(1);
    const graph = captureCallGraph(future)!;
    const names = [graph.awaitedBy[0]?.future, graph.awaitedBy[0]?.awaitedBy[0]?.future];
    future.setResult();
    yield* gathering;
    return names.map((each) => (each as typeof waiting).getName());
  });
  expect(await runVirtual(main())).toEqual(["waiting", "gathering"]);
});
