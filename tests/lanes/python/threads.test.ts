import { describe, expect, test } from "vitest";
import { runPython } from "../../../src/conformance/run-python.ts";
import { python } from "./source.ts";
import { coroutine, printed, record, START_OF_PYTHON, timesOfPrinted } from "./record.ts";

describe("a thread of a Python program", { timeout: START_OF_PYTHON }, () => {
  test("has its name, tells of its error, and lets others go on", async () => {
    const { output } = await record(python`
      import threading, time

      def work():
          time.sleep(1)
          print(threading.current_thread().name)
          1 / 0

      thread = threading.Thread(target=work)
      thread.start()
      print(thread.is_alive(), threading.active_count())
      thread.join()
      print(thread.is_alive(), threading.active_count(), time.monotonic())
    `);
    const lines = output.filter(({ stream }) => stream === "out").map(({ time, text }) => [time, text]);
    expect(lines).toEqual([
      [0, "True 2"],
      [1, "Thread-1 (work)"],
      [1, "False 1 1.0"],
    ]);
    const error = output.filter(({ stream }) => stream === "error").map(({ text }) => text);
    expect(error).toContain("Exception in thread Thread-1 (work):");
    expect(error.join("\n")).not.toContain("virtual_asyncio");
  });

  test("can be a timer, which can be cancelled", async () => {
    const main = python`
      import threading, time
      first, second = (threading.Timer(1, print, [name]) for name in ("first", "second"))
      first.start()
      second.start()
      second.cancel()
      print(first.is_alive(), second.is_alive())
    `;
    expect(await timesOfPrinted(main)).toEqual([
      // It has not had a turn since.
      [0, "True True"],
      [1, "first"],
    ]);
  });

  test("waits for a lock as long as it may", async () => {
    const lock = ["import threading, time", "lock = threading.Lock()", "lock.acquire()"];
    expect(await printed([...lock, "print(lock.acquire(timeout=2), time.monotonic())"].join("\n"))).toEqual([
      "False 2.0",
    ]);
  });

  test("waits for the lock that another one holds", async () => {
    const main = python`
      import threading, time
      lock = threading.Lock()

      def work(name):
          with lock:
              time.sleep(1)
              print(name)

      for name in "abc":
          threading.Thread(target=work, args=name).start()
      time.sleep(0.5)
      print(lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=1))
      with lock:
          print("main")
    `;
    expect(await timesOfPrinted(main)).toEqual([
      [1, "a"],
      [1.5, "True False False"],
      [2, "b"],
      [3, "c"],
      [3, "main"],
    ]);
  });

  test("sets an event and fills a queue when its time has come", async () => {
    const main = python`
      import queue, threading, time
      ready, items = threading.Event(), queue.Queue()

      def produce():
          for item in (1, 2):
              time.sleep(1)
              items.put(item)
          ready.set()

      def consume():
          for _ in range(2):
              print("got", items.get())
              items.task_done()

      threading.Thread(target=produce).start()
      threading.Thread(target=consume).start()
      print(items.empty(), ready.is_set(), ready.wait(0.5))
      items.join()
      print("all done")
      print(ready.wait())
    `;
    expect(await timesOfPrinted(main)).toEqual([
      [0.5, "True False False"],
      [0.5, "all done"],
      [1, "got 1"],
      [2, "got 2"],
      [2, "True"],
    ]);
  });

  test("has its own of what is local to threads, in a pool as well", async () => {
    const main = coroutine(
      "import threading",
      "local = threading.local()",
      "local.name = 'main'",
      "def look(): return hasattr(local, 'name'), threading.current_thread() is threading.main_thread()",
      "print(look(), await asyncio.to_thread(look))",
    );
    expect(await printed(main)).toEqual(["(True, True) (False, False)"]);
  });

  test("can run an event loop of its own, which nobody records", async () => {
    const { output, tasks } = await record(
      coroutine(
        "async def inner():",
        "    await asyncio.sleep(1)",
        "    return 'inner'",
        "print(await asyncio.gather(asyncio.to_thread(asyncio.run, inner()), asyncio.sleep(0.5, 'outer')))",
      ),
    );
    expect(output.map(({ time, text }) => [time, text])).toEqual([[1, "['inner', 'outer']"]]);
    expect(tasks.map(({ coroutine }) => coroutine)).toEqual(["main", "to_thread", "sleep"]);
  });

  test("that nobody can wake is named, at the end of the program as in a deadlock of its loop", async () => {
    const { outcome } = await record(
      `import threading\ndef work():\n    threading.Event().wait()\nthreading.Thread(target=work).start()`,
    );
    expect(outcome).toMatchObject({ kind: "cut", limit: "deadlock" });
    expect(outcome).toHaveProperty("message", expect.stringContaining("Thread-1 (work) waits in work at /main.py:3"));

    const inLoop = await record(coroutine("import threading", "await asyncio.to_thread(threading.Event().wait)"));
    expect(inLoop.outcome).toMatchObject({ kind: "cut", limit: "deadlock" });
    expect(inLoop.outcome).toHaveProperty("message", expect.stringMatching(/Task-1 waits for[^]*asyncio_0 waits/));
  });

  test("may go on as long as it likes in real time, and is cut where no time is real", async () => {
    const { outcome } = await record(python`
      import threading, time

      def work():
          while True:
              time.sleep(1)

      threading.Thread(target=work).start()
    `);
    expect(outcome).toMatchObject({ kind: "cut", limit: "events" });
    expect(outcome).toHaveProperty("message", expect.stringMatching(/^Its threads had 50,000 turns/));
  });

  test("that computes does not hold up the others", async () => {
    const main = python`
      import asyncio, time

      def compute():
          end = time.perf_counter() + 0.5
          while time.perf_counter() < end:
              pass
          print("computed")

      async def main():
          job = asyncio.create_task(asyncio.to_thread(compute))
          for number in range(3):
              print(number)
              await asyncio.sleep(0.05)
          await job

      asyncio.run(main())
    `;
    const { output } = await record(main, { clock: "real" });
    expect(output.map(({ text }) => text)).toEqual(["0", "1", "2", "computed"]);
  });

  test("breaks its pool when it can't be initialized", async () => {
    const { output } = await record(python`
      from concurrent.futures import ThreadPoolExecutor

      def prepare():
          raise ValueError

      with ThreadPoolExecutor(1, initializer=prepare) as pool:
          print(repr(pool.submit(print).exception()))
          try:
              pool.submit(print)
          except Exception as error:
              print(type(error).__name__)
    `);
    expect(output.filter(({ stream }) => stream === "out").map(({ text }) => text)).toEqual([
      "BrokenThreadPool('A thread initializer failed, the thread pool is not usable anymore')",
      "BrokenThreadPool",
    ]);
    expect(output[0]!.text).toMatch(/^Exception in initializer:/);
  });
});

describe(
  "where the engine can't switch between stacks, a thread runs at once, and",
  { timeout: START_OF_PYTHON },
  () => {
    test("a daemon is heard until the program ends; the reader is told what it can't have seen", async () => {
      const { stdout, stderr } = await runPython(python`
      import threading, time

      def tick():
          while True:
              print("tick")
              time.sleep(1)

      threading.Thread(target=tick, daemon=True).start()
      time.sleep(1.5)
      print("end")
    `);
      expect(stdout).toBe("tick\ntick\nend\n");
      expect(stderr).toMatch(/^Here threads can't take turns: Thread-1 \(tick\) ran to its end at once[^\n]*\n$/);
    });

    test.each([
      ["waiting", "threading.Event().wait()"],
      ["looking for it again and again", "while not stop.is_set(): time.sleep(1)"],
    ])("it can't wait for what others do later, by %s: it says so", async (_how, wait) => {
      const { stderr } = await runPython(
        `import threading, time\nstop = threading.Event()\ndef work():\n    ${wait}\nthreading.Thread(target=work).start()`,
      );
      expect(stderr).toMatch(/^RuntimeError: a thread can't wait for another one here/m);
    });

    test("one that can't wait for the loop either says so where it is awaited", async () => {
      const { stderr } = await runPython(
        coroutine("import threading", "await asyncio.to_thread(threading.Event().wait)"),
      );
      expect(stderr).toMatch(/^RuntimeError: a thread can't wait for another one here/m);
    });
  },
);
