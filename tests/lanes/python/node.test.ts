import { describe, expect, test } from "vitest";
import { coroutine, record, START_OF_PYTHON, texts } from "./record.ts";

describe("a Python program", { timeout: START_OF_PYTHON }, () => {
  test("has a record: lines with time, task and place, and what each task waits for", async () => {
    const { language, outcome, elapsed, output, tasks } = await record(
      coroutine('print("first")', "await asyncio.sleep(1.5)", 'print("late", [1, "a"])'),
    );
    expect({ language, outcome, elapsed }).toEqual({ language: "python", outcome: { kind: "finished" }, elapsed: 1.5 });
    expect(output[1]).toEqual({
      time: 1.5,
      task: 1,
      job: null,
      stream: "out",
      text: "late [1, 'a']",
      place: { file: "/main.py", line: 5, function: "main" },
      event: 7,
    });
    expect(tasks).toHaveLength(1);
    expect(tasks[0]!.spans.map(({ state, from, to }) => [state, from, to])).toEqual([
      ["ready", 0, 0],
      ["running", 0, 0],
      ["suspended", 0, 1.5],
      ["ready", 1.5, 1.5],
      ["running", 1.5, 1.5],
    ]);
    expect(tasks[0]!.spans[2]!.on).toEqual({ kind: "sleep", until: 1.5, text: "sleep(1.5)" });
  });

  test("has the same random numbers each time it is checked, on the virtual clock", async () => {
    const numbers = async () => texts(await record("import random\nprint(random.random())"));
    expect(await numbers()).toEqual(await numbers());
  });

  test("names what a task waits for after what the program called, as the TypeScript lane does", async () => {
    const { tasks } = await record(
      coroutine(
        "condition, queue = asyncio.Condition(), asyncio.Queue()",
        "await condition.acquire()",
        "async def enter():",
        "    async with condition: pass",
        "stubborn = asyncio.create_task(asyncio.sleep(0), name='stubborn')",
        "waits = [condition.acquire(), enter(), asyncio.wait_for(asyncio.sleep(9), 5)]",
        "waits += [asyncio.wait_for(asyncio.wait_for(queue.get(), None), 5), asyncio.wait_for(stubborn, 0)]",
        "tasks = [asyncio.create_task(wait) for wait in waits]",
        "await asyncio.sleep(1)",
      ),
    );
    expect(tasks.slice(2).map(({ spans }) => spans.find(({ on }) => on)?.on?.text)).toEqual([
      "Condition.acquire()",
      "Condition.acquire()",
      "wait_for(sleep(9), 5)",
      "wait_for(wait_for(Queue.get(), None), 5)",
      "wait_for(stubborn, 0)",
    ]);
  });

  test("tells of each task with which arguments it was called, as in TypeScript", async () => {
    const { tasks } = await record(`import asyncio
class Shop:
    def __repr__(self): print("never shown"); return "shop"
    async def sell(self, item, price=3, *more, at=None, **rest): pass
async def work(*args): pass
async def main():
    await asyncio.gather(
        Shop().sell("tea"), Shop().sell("tea", 4, 5, at=1.5, to="Bo"), work("Oslo", 3, True, None),
        work(["a", ["b"], "c", 4, 5], {"at": 0.5}, {1: "one"}, set()), work((1,)),
        work(Shop(), asyncio.sleep, 'a "quoted"\\nline'), work("x" * 99), asyncio.create_task(asyncio.sleep(0)),
    )
asyncio.run(main())`);
    expect(tasks.map(({ args }) => args)).toEqual([
      "",
      undefined,
      '"tea", 3, None',
      '"tea", 4, 1.5, 5, to="Bo"',
      '"Oslo", 3, True, None',
      '["a", ["b"], "c", 4, …], {"at": 0.5}, {1: "one"}, set()',
      "(1,)",
      'Shop, sleep, "a \\"quoted\\"\\nline"',
      `"${"x".repeat(23)}…"`,
    ]);
  });

  test("says where each of its tasks was made: by create_task(), or where the coroutine was", async () => {
    const { tasks } = await record(
      coroutine(
        "nap = asyncio.sleep(0)",
        "await asyncio.create_task(nap)",
        "async with asyncio.TaskGroup() as group:",
        "    group.create_task(asyncio.sleep(0))",
        "naps = [asyncio.sleep(0)]",
        "await asyncio.gather(*naps)",
        "nap = asyncio.sleep(0)",
        "await asyncio.ensure_future(nap)",
      ),
    );
    expect(tasks.map(({ place }) => place?.line)).toEqual([11, 4, 6, 7, 10]);
  });

  test("gives the same record each time, addresses and all", async () => {
    const program = coroutine(
      "task = asyncio.create_task(asyncio.sleep(1))",
      "print(task, asyncio.get_running_loop())",
      "await task",
    );
    expect(await record(program)).toEqual(await record(program));
  });

  test("finds a server under the name it has taken, on a host of its own", async () => {
    const { connections, outcome } = await record(
      coroutine(
        "async def hang_up(reader, writer): writer.close()",
        'server = await asyncio.start_server(hang_up, "shop.example", 80)',
        'reader, writer = await asyncio.open_connection("shop.example", 80)',
        "assert await reader.read() == b''",
        "writer.close()",
      ),
    );
    expect(outcome).toEqual({ kind: "finished" });
    expect(connections.map(({ server }) => server)).toEqual(["10.0.0.2:80"]);
  });

  test("really waits on the real clock, and keeps to the times that were planned", async () => {
    const before = performance.now();
    const { output } = await record(coroutine("await asyncio.sleep(0.2)", "print(1)"), { clock: "real" });
    expect(performance.now() - before).toBeGreaterThanOrEqual(200);
    expect(output[0]!.time).toBeGreaterThanOrEqual(0.2);
  });

  test("blocks with time.sleep, and runs jobs on threads", async () => {
    const { events, jobs } = await record(coroutine("time.sleep(0.25)", "print(await asyncio.to_thread(pow, 2, 3))"));
    expect(events.find(({ type }) => type === "blocking")).toMatchObject({ time: 0, duration: 0.25, task: 1 });
    expect(jobs).toMatchObject([{ function: "pow", executor: "thread", task: 1, started: 0.25, finished: 0.25 }]);
  });

  test("warns of what was never awaited, and of errors that nobody asked for", async () => {
    const { warnings } = await record(
      coroutine("main()", "asyncio.create_task(asyncio.wait_for(1, 2))", "await asyncio.sleep(1)"),
    );
    expect(warnings.map(({ category, message, place }) => [category, message, place?.line])).toEqual([
      ["never-awaited", "coroutine 'main' was never awaited", 3],
      ["never-retrieved", "Task exception was never retrieved", 4],
    ]);
  });

  test("imports its other files, before modules of the same name", async () => {
    const files = {
      "/queue.py": "size = 3",
      "/shop/__init__.py": "from .till import total",
      "/shop/till.py": "total = 4",
    };
    expect(texts(await record("import queue\nfrom shop import total\nprint(queue.size, total)", { files }))).toEqual([
      "3 4",
    ]);
  });

  test("imports from folders without an __init__.py, which are packages too, and leaves none of them behind", async () => {
    const files = { "/tools/text/words.py": "greeting = 'hello'", "/tools/numbers.py": "two = 2", "/json/own.py": "" };
    const source = `import json, tools.text.words
from tools import numbers
from tools.text.words import greeting
print(greeting, numbers.two, tools.__path__, tools.__file__, json.dumps([1]))`;
    expect(texts(await record(source, { files }))).toEqual(["hello 2 ['/tools'] None [1]"]);
    const { outcome } = await record("import tools");
    expect(outcome).toMatchObject({ error: { name: "ModuleNotFoundError" } });
  });

  test("fails with a traceback of its own lines", async () => {
    const { outcome } = await record(
      coroutine("await asyncio.sleep(1)", "await asyncio.gather(asyncio.sleep(1), boom())"),
    );
    expect(outcome).toEqual({
      kind: "failed",
      error: {
        name: "NameError",
        message: "name 'boom' is not defined. Did you mean: 'bool'?",
        traceback: [
          { file: "/main.py", line: 5, function: "<module>" },
          { file: "/main.py", line: 4, function: "main" },
        ],
      },
    });
  });

  test.each([
    ["x = = 1", "invalid syntax", "Look here"],
    ["await 1", "`await` is outside of any async function", "asyncio.run(main())"],
    ["def f():\n    await 1", "`await` is in a function that is not async", "`async` before the `def`"],
    ["const x = 1;", "This line is TypeScript", "The sandbox runs Python"],
    ["print((1)", "'(' was never closed", "closing bracket"],
  ])("that can't start says what to try: %j", async (source, message, advice) => {
    const { outcome, events } = await record(source);
    expect(outcome).toMatchObject({
      kind: "not-started",
      error: { message: expect.stringContaining(message) as string },
    });
    expect(outcome).toMatchObject({ advice: expect.stringContaining(advice) as string });
    expect(events).toEqual([]);
  });

  test.each([
    ["input()", "has no keyboard"],
    ["import sys\nsys.stdin.read()", "has no keyboard"],
    ["import sys\nfor line in sys.stdin: pass", "has no keyboard"],
    ["breakpoint()", "print() what you want to see"],
    ["import socket\nsocket.socket().connect(('localhost', 80))", "use asyncio's streams"],
    ["import socket\nclass Mine(socket.socket): pass\nMine().accept()", "use asyncio's streams"],
    ["import socket\nsocket.create_connection(('localhost', 80))", "nothing outside can be reached here"],
    ["import urllib.request\nurllib.request.urlopen('http://x.example')", "nothing outside can be reached here"],
    ["import asyncio\nasyncio.run(asyncio.open_connection('x.example', 80))", "Name or service not known"],
    ["import subprocess\nsubprocess.run(['ls'])", "can't start another one here"],
    ["import signal\nsignal.alarm(1)", "no signal comes from outside here"],
    ["import os\nos._exit(3)", "sys.exit() ends it"],
    ["import sqlite3\nsqlite3.connect('x')", "there is no database here"],
    ["from multiprocessing.pool import ThreadPool", "can't start another one here"],
    ["import multiprocessing\nmultiprocessing.Event()", "can't start another one here"],
    ["from concurrent.futures import InterpreterPoolExecutor as Pool\nPool()", "there is one interpreter here"],
    ["import concurrent.interpreters\nconcurrent.interpreters.create()", "there is one interpreter here"],
    ["import getpass\ngetpass.getpass()", "has no keyboard"],
    ["from zoneinfo import ZoneInfo", "the time zones of the world are not here"],
    ["import js", "No module named 'js'"],
    ["import numpy", "nothing can be installed here"],
  ])("says at once what can't work in a browser: %j", async (source, reason) => {
    const { outcome } = await record(source);
    expect(outcome).toMatchObject({ kind: "failed", error: { message: expect.stringContaining(reason) as string } });
  });
});

describe("a Python program that would never end is cut", { timeout: START_OF_PYTHON }, () => {
  test("when nothing can wake its tasks: who waits for what, and where", async () => {
    const { outcome, tasks } = await record(coroutine("await asyncio.Event().wait()"));
    expect(outcome).toMatchObject({ kind: "cut", limit: "deadlock" });
    expect(outcome).toMatchObject({ message: expect.stringContaining("Event.wait() in main at /main.py:3") as string });
    expect(tasks).toMatchObject([{ outcome: "pending" }]);
  });

  test("when its only thread waits for itself: where", async () => {
    const { outcome } = await record("import threading\nlock = threading.Lock()\nwith lock:\n    with lock: pass");
    const message = expect.stringContaining("the only thread waits in <module> at /main.py:4") as string;
    expect(outcome).toMatchObject({ kind: "cut", limit: "deadlock", message });
  });

  test("not by a recursion without end: that is an error", async () => {
    const { outcome } = await record("def f(n): return f(n + 1)\nf(0)");
    expect(outcome).toMatchObject({ kind: "failed", error: { name: "RecursionError" } });
  });

  test("when it holds the thread, and the next one runs", async () => {
    const { outcome, output } = await record("print('before')\nwhile True: pass", { limits: { unresponsive: 0.5 } });
    expect(outcome).toMatchObject({ kind: "cut", limit: "unresponsive" });
    expect(output).toHaveLength(1);
    expect(texts(await record("print('next')"))).toEqual(["next"]);
  });

  test("when it floods the console", async () => {
    const { outcome, output } = await record("while True: print('x')");
    expect(outcome).toMatchObject({ kind: "cut", limit: "output" });
    expect(output).toHaveLength(2_000);
  });

  test("when it uses up the memory", async () => {
    const { outcome } = await record("hog = []\nwhile True: hog.append([0.5] * 100_000)", {
      limits: { unresponsive: 60 },
    });
    expect(outcome).toMatchObject({ kind: "cut", limit: "memory" });
  });

  test("when it nests too deep for the interpreter", async () => {
    const { outcome } = await record(
      "nested = None\nfor _ in range(1_000_000): nested = [nested]\nprint(repr(nested))",
    );
    expect(outcome).toMatchObject({ kind: "cut", limit: "stack" });
  });
});
