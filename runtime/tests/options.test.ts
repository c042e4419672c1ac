import { expect, test } from "vitest";
import * as asyncio from "../src/index.ts";

const nothing = asyncio.coroutine(function* () {});

test.each<[name: string, call: () => unknown, says: string]>([
  [
    "Python's name of one",
    () => asyncio.gather({ return_exceptions: true } as never),
    "gather() got an unexpected option 'return_exceptions'. Did you mean 'returnExceptions'?",
  ],
  [
    "one that a call does not have",
    () => asyncio.asCompleted([], { limit: 3 } as never),
    "asCompleted() got an unexpected option 'limit'. It has timeout",
  ],
  [
    "what is no object",
    () => asyncio.wait([], asyncio.FIRST_COMPLETED as never),
    "wait() takes its options by name, as in { timeout: … }, and got string",
  ],
  [
    "a number of workers",
    () => new asyncio.ThreadPoolExecutor(2 as never),
    "ThreadPoolExecutor() takes its options by name, as in { maxWorkers: … }, and got number",
  ],
  [
    "a flag",
    () => new asyncio.Queue().shutdown(true as never),
    "shutdown() takes its options by name, as in { immediate: … }, and got boolean",
  ],
  [
    "one that Python's servers have",
    () => asyncio.startServer(() => {}, null, 0, { backlog: 5 } as never),
    "startServer() got an unexpected option 'backlog'. It has limit, startServing",
  ],
  [
    "Python's name of one that a server of the loop's has",
    () =>
      new asyncio.EventLoop().createServer(() => new asyncio.Protocol(), null, 0, { start_serving: false } as never),
    "createServer() got an unexpected option 'start_serving'. Did you mean 'startServing'?",
  ],
])("an option that a call can't use is an error: %s", (_name, call, says) => {
  expect(call).toThrow(new TypeError(says));
});

test("a task's too, unless a factory of the program's own makes the tasks and knows it", async () => {
  const loop = new asyncio.EventLoop();
  const body = nothing();
  expect(() => loop.createTask(body, { naem: "A" } as never)).toThrow("createTask() got an unexpected option 'naem'");
  const seen: unknown[] = [];
  loop.setTaskFactory((theLoop, coroutine, options) => {
    seen.push(options);
    return new asyncio.Task(coroutine, { loop: theLoop });
  });
  await loop.runUntilComplete(loop.createTask(body, { urgency: 3 } as never));
  expect(seen).toEqual([{ urgency: 3 }]);
  loop.close();
});

test.each<[name: string, call: () => unknown, says: string]>([
  [
    "a time limit",
    () => asyncio.waitFor(nothing(), { timeout: 5 } as never),
    "waitFor() takes its timeout as a number, and got {'timeout': 5}",
  ],
  [
    "no time limit at all",
    () => asyncio.waitFor(nothing(), ...([] as unknown as [null])),
    "waitFor() takes its timeout as a number, and got None",
  ],
  ["a delay", () => asyncio.timeout("5" as never), "timeout() takes its delay as a number, and got '5'"],
  [
    "a deadline",
    () => asyncio.timeoutAt({ when: 5 } as never),
    "Timeout() takes its deadline as a number, and got {'when': 5}",
  ],
  [
    "the size of a queue",
    () => new asyncio.LifoQueue({ maxsize: 1 } as never),
    "Queue() takes its maxsize as a number, and got {'maxsize': 1}",
  ],
  [
    "the places of a semaphore",
    () => new asyncio.BoundedSemaphore({ value: 2 } as never),
    "Semaphore() takes its value as a number, and got {'value': 2}",
  ],
  [
    "the tasks of a barrier",
    () => new asyncio.Barrier({ parties: 2 } as never),
    "Barrier() takes its parties as a number, and got {'parties': 2}",
  ],
])("a number that is none is an error, where comparing it would be false for ever: %s", (_name, call, says) => {
  expect(call).toThrow(new TypeError(says));
});

test("a condition takes a lock and nothing else", () => {
  const semaphore = new asyncio.Semaphore();
  expect(() => new asyncio.Condition(semaphore as never)).toThrow(
    "Condition() takes a Lock, and got <Semaphore object",
  );
});
