import { describe, expect, test } from "vitest";
import { python } from "./source.ts";
import { runPython } from "../../../src/conformance/run-python.ts";
import { printed, record, START_OF_PYTHON, timesOfPrinted } from "./record.ts";

describe("at the end of a Python program", { timeout: START_OF_PYTHON }, () => {
  test("what is open is closed while all names are still there", async () => {
    const kitchen = python`
      def wash(name):
          print("washed", name)

      def use(name):
          try:
              yield name
          finally:
              wash(name)
    `;
    const main = python`
      from kitchen import use
      import asyncio

      async def wait():
          try:
              await asyncio.sleep(0)
          finally:
              print("closed in", __name__)

      class Pot:
          def __del__(self):
              print("del", LEFT)

      LEFT = 3
      spoon, pan, pot, waiting = use("spoon"), use("pan"), Pot(), wait()
      next(pan), next(spoon), waiting.send(None)
      print("end")
    `;
    const lines = await printed(main, { "/kitchen.py": kitchen });
    expect(lines[0]).toBe("end");
    expect(lines.slice(1).sort()).toEqual(["closed in __main__", "del 3", "washed pan", "washed spoon"]);
  });

  test("cycles that nobody holds any longer go before what the modules hold", async () => {
    const main = python`
      class Node:
          def __init__(self, name):
              self.name, self.me = name, self

          def __del__(self):
              print("del", self.name)

      kept = Node("kept")
      Node("dropped")
    `;
    expect(await printed(main)).toEqual(["del dropped", "del kept"]);
  });

  test("a module that somebody still holds loses its private names first", async () => {
    const main = python`
      import asyncio, sys

      class Name:
          def __init__(self, name):
              self.name = name

          def __del__(self, print=print):
              print("del", self.name)

      public, _private = Name("public"), Name("private")
      asyncio.holder = sys.modules["__main__"]
    `;
    expect(await printed(main)).toEqual(["del private", "del public"]);
    await record("import asyncio; del asyncio.holder");
  });

  test("what was registered is called, the last one first, whatever fails", async () => {
    const { output, outcome } = await record(python`
      import atexit
      atexit.register(print, "registered first")
      atexit.register(lambda: 1 / 0)
      atexit.register(print, "registered last")
      raise ValueError
    `);
    const lines = output.map(({ text }) => text);
    expect(lines[0]).toBe("registered last");
    expect(lines[1]).toMatch(/^Exception ignored in atexit callback/);
    expect(lines.slice(-2)).toEqual(["ZeroDivisionError: division by zero", "registered first"]);
    expect(outcome).toMatchObject({ kind: "failed", error: { name: "ValueError" } });
  });

  test("what logging has kept is told", async () => {
    const main = python`
      import logging.handlers, sys
      kept = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(sys.stdout))
      logging.getLogger("kitchen").addHandler(kept)
      logging.getLogger("kitchen").warning("burnt")
      print("end")
    `;
    expect(await printed(main)).toEqual(["end", "burnt"]);
    // The next one is told as well.
    expect(await printed(main)).toEqual(["end", "burnt"]);
  });

  test("its threads are waited for, and neither daemons nor cancelled timers", async () => {
    const { output, elapsed } = await record(python`
      import threading, time

      def work(name, seconds):
          time.sleep(1)
          print(name)
          time.sleep(seconds)
          print(name, "ends")

      threading.Thread(target=work, args=("daemon", 9), daemon=True).start()
      threading.Thread(target=work, args=("thread", 1)).start()
      timer = threading.Timer(60, print, ["never"])
      timer.start()
      timer.cancel()
    `);
    expect(output.map(({ text }) => text)).toEqual(["daemon", "thread", "thread ends"]);
    expect(elapsed).toBe(2);
  });

  test("a coroutine that was never awaited is warned of once in each place", async () => {
    const { stderr } = await runPython("async def brew(): pass\ncups = [brew(), brew()]");
    expect(stderr).toBe("<sys>:0: RuntimeWarning: coroutine 'brew' was never awaited\n");
  });

  test("what an event loop still holds says nothing, not to the next program either", async () => {
    const main = python`
      import asyncio

      async def wait():
          try:
              await asyncio.sleep(9)
          finally:
              print("too late")

      loop = asyncio.new_event_loop()
      asyncio.set_event_loop(loop)
      task = loop.create_task(wait())
      loop.run_until_complete(asyncio.sleep(1))
      print("end")
    `;
    expect(await printed(main)).toEqual(["end"]);
    expect(await printed("print('next')")).toEqual(["next"]);
  });
});

describe("what nobody asked for", { timeout: START_OF_PYTHON }, () => {
  test("is told of as soon as nobody can ask any more", async () => {
    const main = python`
      import asyncio

      async def fail():
          raise ValueError

      async def main():
          asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"]))
          asyncio.create_task(fail())
          await asyncio.sleep(1)
          print("later")

      asyncio.run(main())
    `;
    expect(await timesOfPrinted(main)).toEqual([
      [0, "Task exception was never retrieved"],
      [1, "later"],
    ]);
  });
});
