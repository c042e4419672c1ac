import { expect, test } from "vitest";
import {
  coroutine,
  createTask,
  gather,
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  sleep,
} from "asyncio";
import { runVirtual } from "./virtual.ts";

function drain<T>(queue: Queue<T>): T[] {
  const items: T[] = [];
  while (!queue.empty()) items.push(queue.getNowait());
  return items;
}

function filled<T, Q extends Queue<T>>(queue: Q, items: T[]): Q {
  for (const item of items) queue.putNowait(item);
  return queue;
}

test("a queue gives its items in the order they came", () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(drain(filled(new Queue<number>(), items))).toEqual(items);
});

test("a LIFO queue gives the newest first", () => {
  expect(drain(filled(new LifoQueue<number>(), [1, 2, 3]))).toEqual([3, 2, 1]);
});

test("a priority queue gives the smallest first, comparing arrays item by item", () => {
  const items: [number, string][] = [[2, "b"], [1, "z"], [2, "a"], [1, "a"]]; // prettier-ignore
  expect(drain(filled(new PriorityQueue<[number, string]>(), items))).toEqual([[1, "a"], [1, "z"], [2, "a"], [2, "b"]]); // prettier-ignore
});

test("put waits while the queue is full, get while it is empty", async () => {
  const order: string[] = [];
  const main = coroutine(function* () {
    const queue = new Queue<number>(1);
    const producer = coroutine(function* () {
      for (const n of [1, 2, 3]) {
        yield* queue.put(n);
        order.push(`put ${n}`);
      }
    });
    const consumer = coroutine(function* () {
      for (let i = 0; i < 3; i++) {
        yield* sleep(1);
        order.push(`got ${yield* queue.get()}`);
      }
    });
    yield* gather(producer(), consumer());
  });
  await runVirtual(main());
  expect(order).toEqual(["put 1", "got 1", "put 2", "got 2", "put 3", "got 3"]);
});

test("without waiting, a full queue and an empty one raise", () => {
  const queue = filled(new Queue<number>(1), [1]);
  expect(() => queue.putNowait(2)).toThrow(QueueFull);
  drain(queue);
  expect(() => queue.getNowait()).toThrow(QueueEmpty);
});

test("join waits until every item is dealt with", async () => {
  const main = coroutine(function* () {
    const queue = filled(new Queue<number>(), [1, 2]);
    const joined = createTask(queue.join());
    drain(queue);
    queue.taskDone();
    yield* sleep(1);
    expect(joined.done()).toBe(false);
    queue.taskDone();
    yield* joined;
    expect(() => queue.taskDone()).toThrow("task_done() called too many times");
  });
  await runVirtual(main());
  expect.assertions(2);
});

test("an item is not lost when the task that was woken for it is cancelled", async () => {
  const main = coroutine(function* () {
    const queue = new Queue<string>();
    const first = createTask(queue.get());
    const second = createTask(queue.get());
    yield* sleep(0);
    queue.putNowait("item");
    first.cancel();
    return yield* second;
  });
  expect(await runVirtual(main())).toBe("item");
});

test("after shutdown what is left can be taken, and nothing put", async () => {
  const main = coroutine(function* () {
    const queue = filled(new Queue<number>(), [1]);
    queue.shutdown();
    expect(() => queue.putNowait(2)).toThrow(QueueShutDown);
    expect(yield* queue.get()).toBe(1);
    yield* queue.get();
  });
  await expect(runVirtual(main())).rejects.toThrow(QueueShutDown);
});

test("an immediate shutdown drops what is left and wakes all that wait", async () => {
  const main = coroutine(function* () {
    const empty = new Queue<number>();
    const getting = createTask(empty.get());
    const queue = filled(new Queue<number>(), [1, 2]);
    yield* sleep(0);
    empty.shutdown();
    queue.shutdown({ immediate: true });
    yield* queue.join();
    const [error] = yield* gather([getting], { returnExceptions: true });
    return [queue.qsize(), error instanceof QueueShutDown];
  });
  expect(await runVirtual(main())).toEqual([0, true]);
});

test("a queue shows its items", () => {
  expect(String(filled(new Queue<string>(3), ["a"]))).toMatch(
    /^<Queue at 0x[0-9a-f]+ maxsize=3 _queue=\['a'\] tasks=1>$/,
  );
});
