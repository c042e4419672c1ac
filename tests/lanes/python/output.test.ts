import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { RunRecord } from "../../../src/record/index.ts";

/** The first program starts the interpreter. */
const START_OF_PYTHON = 120_000;

function record(...lines: string[]): Promise<RunRecord> {
  const main = ["import asyncio, sys, time", ...lines].join("\n");
  return runInNode({ files: { "/main.py": main }, entry: "/main.py" }, { clock: "virtual", limits: { output: 500 } });
}

function coroutine(...lines: string[]): Promise<RunRecord> {
  return record("async def main():", ...lines.map((line) => `    ${line}`), "asyncio.run(main())");
}

/** What a terminal shows, and when. */
function shown({ events }: RunRecord) {
  return events.flatMap((event) =>
    event.type === "printed" ? [[event.time, event.partial ? event.text : `${event.text}\n`]] : [],
  );
}

const lines = ({ output }: RunRecord) => output.map(({ time, text }) => [time, text]);

describe("what a Python program prints without a line break", { timeout: START_OF_PYTHON }, () => {
  test("is shown when it is flushed, and is one line with what follows", async () => {
    const run = await coroutine(
      "for _ in range(3):",
      '    print(".", end="", flush=True)',
      "    await asyncio.sleep(1)",
      'sys.stdout.write(" done")',
      "sys.stdout.flush()",
      "print()",
    );
    expect(shown(run)).toEqual([
      [0, "."],
      [1, "."],
      [2, "."],
      [3, " done"],
      [3, "\n"],
    ]);
    expect(lines(run)).toEqual([[3, "... done"]]);
  });

  test("is shown with the end of its line, when nothing flushes it", async () => {
    const run = await coroutine('print("a", end="")', "await asyncio.sleep(1)", 'print("b")');
    expect(shown(run)).toEqual([[1, "ab\n"]]);
  });

  test("is shown at the program's end, when its line has none", async () => {
    const run = await coroutine('print("a", end="")', "await asyncio.sleep(1)");
    expect(shown(run)).toEqual([[1, "a"]]);
  });

  test("is shown at once when it returns to the start of the line", async () => {
    const run = await coroutine(
      "for percent in (0, 100):",
      '    print(f"\\r{percent}%", end="")',
      "    await asyncio.sleep(1)",
    );
    expect(shown(run)).toEqual([
      [0, "\r0%"],
      [1, "\r100%"],
    ]);
    expect(lines(run)).toEqual([[1, "\r0%\r100%"]]);
  });

  test("goes on with what another task prints", async () => {
    const run = await coroutine(
      "async def say(word, later):",
      "    await asyncio.sleep(later)",
      '    print(word, end=" ", flush=True)',
      'await asyncio.gather(say("b", 2), say("a", 1))',
      'print("c")',
    );
    expect(lines(run)).toEqual([[2, "a b c"]]);
    expect(run.events.flatMap((event) => (event.type === "printed" ? [event.task] : []))).toEqual([3, 2, 1]);
  });

  test("does not go on in the other stream", async () => {
    const run = await record(
      'print("a", end="", flush=True)',
      'print("x", end="", flush=True, file=sys.stderr)',
      'print("b")',
      'print("y", file=sys.stderr)',
    );
    expect(run.output.map(({ stream, text }) => [stream, text])).toEqual([
      ["out", "ab"],
      ["error", "xy"],
    ]);
  });

  test("is shown in the order of time, with what a thread prints", async () => {
    const run = await coroutine(
      "def work():",
      '    print("<", end="")',
      "    time.sleep(2)",
      '    print("job", end="", flush=True)',
      "    time.sleep(2)",
      '    print(">")',
      'print("start ", end="")',
      "job = asyncio.create_task(asyncio.to_thread(work))",
      "await asyncio.sleep(1)",
      'print(" meanwhile ", end="", flush=True)',
      "await asyncio.sleep(2)",
      'print(" between ", end="")',
      "await job",
    );
    expect(shown(run)).toEqual([
      [1, "start < meanwhile "],
      [2, "job"],
      [4, " between >\n"],
    ]);
    const parts = run.events.flatMap((event) => (event.type === "printed" ? [event.job] : []));
    expect(parts).toEqual([null, 1, 1]);
  });

  test("is text", async () => {
    const { outcome } = await record("sys.stdout.write(5)");
    const error = { name: "TypeError", message: "write() argument must be str, not int" };
    expect(outcome).toMatchObject({ kind: "failed", error });
  });

  test("is one part with a text that has line breaks before its end", async () => {
    const run = await record('print("a\\nb")', 'print("c\\nd", end="", flush=True)', 'print("e")');
    expect(shown(run)).toEqual([
      [0, "a\nb\n"],
      [0, "c\n"],
      [0, "d"],
      [0, "e\n"],
    ]);
  });

  test.each(['print(".", end="", flush=True)', 'print(".", end="")'])(
    "is cut when there is no end of it: %s",
    async (source) => {
      const { outcome, output } = await record(`while True: ${source}`);
      expect(outcome).toMatchObject({ kind: "cut", limit: "output" });
      expect(output).toMatchObject([{ text: expect.stringMatching(/^\.{500,}$/) as string }]);
    },
  );

  test("is there when the program never came to the time of a thread's part", async () => {
    const run = await coroutine(
      "def work():",
      '    print("a", end="", flush=True)',
      '    while True: print("b", end="", flush=True)',
      'print("start ", end="", flush=True)',
      "await asyncio.to_thread(work)",
    );
    expect(run.outcome).toMatchObject({ kind: "cut", limit: "output" });
    expect(run.output).toMatchObject([{ text: expect.stringMatching(/^start ab+$/) as string }]);
  });
});
