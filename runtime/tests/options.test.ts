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
