import { describe, expect, test } from "vitest";
import { python } from "./source.ts";
import { runPython } from "../../../src/conformance/run-python.ts";
import { printed, record, START_OF_PYTHON, texts, timesOfPrinted } from "./record.ts";

describe("what a Python program finds around it", { timeout: START_OF_PYTHON }, () => {
  test("its name, as it was called", async () => {
    expect(await printed("import sys\nprint(sys.argv, __file__)")).toEqual(["['main.py'] /main.py"]);
  });

  test("two streams, which can be put back, and take bytes", async () => {
    const main = python`
      import io, sys
      sys.stdout = io.StringIO()
      print("to nobody")
      sys.stdout = sys.__stdout__
      sys.stdout.buffer.write("é\n".encode())
      print(sys.stdout.name, sys.stderr.name)
    `;
    expect(await printed(main)).toEqual(["é", "<stdout> <stderr>"]);
  });

  test("a line that ends where the program ends it, whenever it was flushed", async () => {
    const main = python`
      import time
      for _ in range(3):
          print(".", end="", flush=True)
          time.sleep(1)
      print(" done")
      print("no end", end="")
    `;
    expect(await timesOfPrinted(main)).toEqual([
      [3, "... done"],
      [3, "no end"],
    ]);
  });

  test("a time of day that follows the clock, whichever function tells it", async () => {
    const main = python`
      import datetime, time

      def now():
          return {time.strftime("%S"), time.ctime()[17:19], time.asctime()[17:19], f"{time.localtime().tm_sec:02}",
                  f"{time.gmtime().tm_sec:02}", f"{datetime.datetime.now():%S}"}

      before = now()
      time.sleep(2)
      print(len(before), int(now().pop()) - int(before.pop()), time.gmtime(0).tm_year)
      print(repr(datetime.datetime(2024, 1, 2)))
    `;
    expect(await printed(main)).toEqual(["1 2 1970", "datetime.datetime(2024, 1, 2, 0, 0)"]);
  });

  test("functions of time that pass for built-in ones", async () => {
    const main = python`
      import pickle, time

      class Stopwatch:
          clock = time.monotonic

      print(Stopwatch().clock(), pickle.loads(pickle.dumps(time.sleep)) is time.sleep, time.sleep)
    `;
    expect(await printed(main)).toEqual(["0.0 True <built-in function sleep>"]);
  });

  test("a hook for the error that nothing catches", async () => {
    const { output, outcome } = await record(python`
      import sys
      sys.excepthook = lambda kind, error, traceback: print("caught", kind.__name__, error)
      raise ValueError("at last")
    `);
    expect(output.map(({ text }) => text)).toEqual(["caught ValueError at last"]);
    expect(outcome).toMatchObject({ kind: "failed", error: { name: "ValueError" } });
    expect(texts(await record("1 / 0"))).toEqual([]);
  });

  test("warnings of what is deprecated in its own main module only, and of doubtful syntax", async () => {
    const kitchen = "import warnings\ndef cook(): warnings.warn('old stove', DeprecationWarning)";
    const main = python`
      import warnings, kitchen
      kitchen.cook()
      warnings.warn("old plan", DeprecationWarning)
      warnings.warn("some day", PendingDeprecationWarning)
      print("\d")
    `;
    const { output } = await record(main, { files: { "/kitchen.py": kitchen } });
    const warned = output.filter(({ stream }) => stream === "error").map(({ text }) => text.split("\n")[0]);
    expect(warned).toHaveLength(2);
    expect(warned[0]).toMatch(/^\/main.py:5: SyntaxWarning: "\\d" is an invalid escape sequence/);
    expect(warned[1]).toBe("/main.py:3: DeprecationWarning: old plan");
  });

  test("tracebacks and stacks of its own frames and Python's", async () => {
    const main = python`
      import concurrent.futures, time, traceback, sys

      class Bad:
          def __del__(self):
              time.sleep(-1)

      traceback.print_stack(file=sys.stdout)
      try:
          time.sleep(-1)
      except ValueError:
          traceback.print_exc(file=sys.stdout)
      with concurrent.futures.ThreadPoolExecutor() as pool:
          error = pool.submit(time.sleep, -1).exception()
          traceback.print_exception(error, file=sys.stdout)
      del error
      sys.stderr = sys.stdout
      Bad()
    `;
    const output = (await printed(main)).join("\n");
    expect(output.match(/ValueError: sleep length must be non-negative/g)).toHaveLength(3);
    expect(output).toMatch(/^ {2}File "\/main.py", line 7, in <module>\n/);
    expect(output).toContain("Exception ignored while calling deallocator <function Bad.__del__");
    expect(output).not.toContain("virtual_asyncio");
  });

  test("an import that fails in another of its files without the frames of the import", async () => {
    const files = { "/kitchen.py": "raise ValueError" };
    const main = "import traceback, sys\ntry: import kitchen\nexcept ValueError: traceback.print_exc(file=sys.stdout)";
    expect(await printed(main, files)).toEqual([
      "Traceback (most recent call last):",
      '  File "/main.py", line 2, in <module>\n    try: import kitchen\n         ^^^^^^^^^^^^^^',
      '  File "/kitchen.py", line 1, in <module>\n    raise ValueError',
      "ValueError",
    ]);
  });

  test("a loop and timers that show themselves as Python's", async () => {
    const main = python`
      import asyncio

      async def main():
          loop = asyncio.get_running_loop()
          print(loop, type(loop.call_later(1, print)).__name__, type(loop.call_soon(print)).__name__)

      asyncio.run(main())
    `;
    expect((await printed(main))[0]).toBe(
      "<_UnixSelectorEventLoop running=True closed=False debug=False> TimerHandle Handle",
    );
  });

  test("an end that sys.exit() makes, without a traceback", async () => {
    expect(await runPython("import sys\nsys.exit('that is all')")).toEqual({
      stdout: "",
      stderr: "that is all\n",
      exitCode: 1,
    });
  });
});
