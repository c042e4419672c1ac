import { describe, expect, test } from "vitest";
import { python } from "./source.ts";
import { printed, record, START_OF_PYTHON, timesOfPrinted } from "./record.ts";

const POOL = "from concurrent.futures import ProcessPoolExecutor";

/** A program that does this with a pool of one process. */
function withPool(definitions: string, ...lines: string[]): string {
  return [
    POOL,
    definitions,
    'if __name__ == "__main__":',
    "    with ProcessPoolExecutor(1) as pool:",
    ...lines.map((line) => `        ${line}`),
  ].join("\n");
}

describe("a process of a pool", { timeout: START_OF_PYTHON }, () => {
  test("has the program for itself, which it reads from the top", async () => {
    const lines = ["pool.submit(count).result()", "print(pool.submit(count).result(), counter, kitchen.counter)"];
    const definitions = python`
      import kitchen

      counter = 0
      print("read as", __name__)

      def count():
          global counter
          counter += 1
          kitchen.counter += 1
          return counter, kitchen.counter
    `;
    expect(await printed(withPool(definitions, ...lines), { "/kitchen.py": "counter = 10" })).toEqual([
      "read as __main__",
      "read as __mp_main__",
      "(2, 12) 0 10",
    ]);
  });

  test("has a number and a name of its own", async () => {
    const definitions = python`
      import multiprocessing, os

      def name():
          return multiprocessing.current_process().name
    `;
    const lines = [
      "print(pool.submit(name).result(), name())",
      "print(pool.submit(os.getpid).result() == os.getpid())",
    ];
    expect(await printed(withPool(definitions, ...lines))).toEqual(["SpawnProcess-1 MainProcess", "False"]);
  });

  test("gets and gives copies of the program's own classes", async () => {
    const definitions = python`
      class Cake:
          layers = 1

      def grow(cake):
          cake.layers += 1
          return cake
    `;
    const lines = ["cake = Cake()", "grown = pool.submit(grow, cake).result()"];
    const check = "print(type(grown) is Cake, grown.layers, cake.layers)";
    expect(await printed(withPool(definitions, ...lines, check))).toEqual(["True 2 1"]);
  });

  test("gives its error with the way it came, as text, and without the frames of ours", async () => {
    const definitions = python`
      import traceback, sys

      class Burnt(Exception):
          pass

      def bake(cake):
          error = Burnt(cake)
          error.add_note("no cake today")
          raise error
    `;
    const lines = [
      "error = pool.submit(bake, 'plum').exception()",
      "print(repr(error), type(error) is Burnt, error.__notes__)",
      "try: raise error",
      "except Burnt: traceback.print_exc(file=sys.stdout)",
    ];
    const output = (await printed(withPool(definitions, ...lines))).join("\n");
    expect(output.split("\n")[0]).toBe("Burnt('plum') True ['no cake today']");
    const remote = /_RemoteTraceback: \n"""\nTraceback[^]*__mp_main__\.Burnt: plum\nno cake today\n"""\n\nThe above/;
    expect(output).toMatch(remote);
    expect(output).toMatch(/process\.py", line \d+, in _process_worker\n/);
    expect(output).not.toContain("virtual_asyncio");
  });

  test.each([
    ["a function of no module", "pool.submit(lambda: 1)", "PicklingError: Can't pickle local object"],
    ["an argument", "pool.submit(same, lambda: 1)", "when serializing dict item 'args'"],
    ["a result", "pool.submit(generator)", "TypeError: cannot pickle 'generator' object"],
  ])("refuses what can't be pickled: %s", async (_what, call, reason) => {
    const definitions = python`
      def same(x):
          return x

      def generator():
          yield
    `;
    const text = "print(''.join(traceback.format_exception(error)))";
    const lines = ["import traceback", `error = ${call}.exception()`, text];
    const main = withPool(definitions, "use(pool)").replace(
      "if __name__",
      `def use(pool):\n    ${lines.join("\n    ")}\n\nif __name__`,
    );
    const output = (await printed(main)).join("\n");
    expect(output).toContain("_RemoteTraceback");
    expect(output).toContain(reason);
    expect(output).not.toContain("virtual_asyncio");
  });

  test("breaks its pool when its error can't be made again on the other side", async () => {
    const definitions = python`
      class Burnt(Exception):
          def __init__(self, cake, minutes):
              super().__init__(f"{cake} after {minutes}")

      def bake():
          raise Burnt("plum", 90)
    `;
    const lines = [
      "error = pool.submit(bake).exception()",
      "print(repr(error))",
      "print(\"missing 1 required positional argument: 'minutes'\" in str(error.__cause__))",
      "try: pool.submit(bake)",
      "except Exception as refusal: print(repr(refusal))",
    ];
    expect(await printed(withPool(definitions, ...lines))).toEqual([
      "BrokenProcessPool('A process in the process pool was terminated abruptly while the future was running or pending.')",
      "True",
      "BrokenProcessPool('A child process terminated abruptly, the process pool is not usable anymore')",
    ]);
  });

  test("breaks its pool when its initializer fails, which runs once in each", async () => {
    const definitions = python`
      def prepare(fails):
          global oven
          oven = 1 / (not fails)

      def temperature():
          return oven
    `;
    const lines = [
      "print(ProcessPoolExecutor(1, initializer=prepare, initargs=(False,)).submit(temperature).result())",
      "jobs = ProcessPoolExecutor(1, initializer=prepare, initargs=(True,))",
      "print([type(each.exception()).__name__ for each in (jobs.submit(temperature), jobs.submit(temperature))])",
    ];
    const broken = "['BrokenProcessPool', 'BrokenProcessPool']";
    expect(await printed(withPool(definitions, ...lines))).toEqual(["1.0", broken]);
  });

  test("can't start before the program guards its beginning: it says so", async () => {
    const { output, outcome } = await record(
      [POOL, "def work(): pass", "with ProcessPoolExecutor(1) as pool:", "    pool.submit(work).result()"].join("\n"),
    );
    expect(output.map(({ text }) => text).join("\n")).toContain("if __name__ == '__main__':");
    expect(outcome).toMatchObject({ kind: "failed", error: { name: "BrokenProcessPool" } });
  });

  test("takes as many at once as its chunks have, and so much time", async () => {
    const definitions = "import time\ndef nap(seconds):\n    time.sleep(seconds)\n    print('up')\n    return seconds";
    const times = await timesOfPrinted(withPool(definitions, "print(list(pool.map(nap, [1, 2, 3], chunksize=2)))"));
    expect(times).toEqual([
      [1, "up"],
      [3, "up"],
      [6, "up"],
      [6, "[1, 2, 3]"],
    ]);
  });
});
