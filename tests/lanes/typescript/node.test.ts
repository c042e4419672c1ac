import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { ClockName, Limits } from "../../../src/lanes/supervise/protocol.ts";

/** Runs a main module, and other files beside it, on the virtual clock. */
function record(main: string, files: Record<string, string> = {}, limits: Partial<Limits> = {}) {
  return runInNode({ files: { "/main.ts": main, ...files }, entry: "/main.ts" }, { clock: "virtual", limits });
}

/** Runs a program of one module on each of the clocks. */
function recordOn(clock: ClockName, main: string) {
  return runInNode({ files: { "/main.ts": main }, entry: "/main.ts" }, { clock });
}

function lines(text: TemplateStringsArray): string {
  return text[0]!.replace(/^\n/, "");
}

async function outputOf(main: string): Promise<string[]> {
  return (await record(main)).output.map(({ text }) => text);
}

/** Each place of an error as `function:line`, outermost first. */
function placesOf(outcome: Awaited<ReturnType<typeof record>>["outcome"]): string[] {
  if (outcome.kind !== "failed") throw new Error(`the program did not fail: ${JSON.stringify(outcome)}`);
  return outcome.error.traceback.map(({ function: name, line, file }) => `${file} ${name}:${line}`);
}

describe("a program", () => {
  test("finds nothing that the one before has left, though it may run in the same thread", async () => {
    const source = `
import * as asyncio from "asyncio";
async function never() {}
const scope = globalThis as { left?: string };
console.log(String(scope.left), String(never()), typeof console.table, typeof setImmediate);
scope.left = "something";
console.table = undefined as never;
setTimeout(() => console.log("late"), 1);
`;
    const first = await record(source);
    expect(first.output.map(({ text }) => text.replace(/0x\w+/, "0x…"))).toEqual([
      "undefined <coroutine object never at 0x…> function undefined",
      "late",
    ]);
    expect(await record(source)).toEqual(first);
  });

  test("runs to its end; its lines have time, task and place", async () => {
    const { outcome, output, elapsed } = await record(lines`
import * as asyncio from "asyncio";
async function main() {
  await asyncio.sleep(1.5);
  console.log("late", [1, "a"]);
}
console.log("first");
asyncio.run(main());
`);
    expect(outcome).toEqual({ kind: "finished" });
    expect(elapsed).toBe(1.5);
    expect(output).toEqual([
      {
        time: 0,
        task: null,
        job: null,
        stream: "out",
        text: "first",
        place: { file: "/main.ts", line: 6, function: "<module>" },
        event: 0,
      },
      {
        time: 1.5,
        task: 1,
        job: null,
        stream: "out",
        text: "late [1, 'a']",
        place: { file: "/main.ts", line: 4, function: "main" },
        event: 7,
      },
    ]);
  });

  test("gives the same record each time", async () => {
    const program = lines`
import * as asyncio from "asyncio";
async function work(n: number) { await asyncio.sleep(1 / n); return n }
async function main() { console.log(main(), await asyncio.gather(work(1), work(2), work(3))) }
asyncio.run(main());
`;
    expect(await record(program)).toEqual(await record(program));
  });

  test("of several files, with types, imported in different ways", async () => {
    const { output } = await record(
      lines`
import asyncio, { sleep } from "asyncio";
import { type Letter, LETTERS } from "./letters";
async function main() {
  await sleep(1);
  const all: Letter[] = LETTERS;
  console.log(all, asyncio.currentTask()!.getName());
}
asyncio.run(main());
`,
      { "/letters.ts": "export type Letter = string;\nexport const LETTERS: Letter[] = ['a', 'b'];" },
    );
    expect(output.map(({ text }) => text)).toEqual(["['a', 'b'] Task-1"]);
  });

  test("lives as long as a run, what follows it, and its timers", async () => {
    const program = lines`
import * as asyncio from "asyncio";
async function say(text: string) { console.log(text) }
asyncio.run(say("one"))
  .then(() => {})
  .then(() => asyncio.run(say("two")))
  .then(() => new Promise((resolve) => setTimeout(resolve, 1)))
  .then(() => setTimeout(() => console.log("three"), 1));
`;
    expect(await outputOf(program)).toEqual(["one", "two", "three"]);
  });

  test.each(["virtual", "real"] as const)("may be woken from outside of its loop on the %s clock", async (clock) => {
    const { outcome, output } = await recordOn(
      clock,
      lines`
import * as asyncio from "asyncio";
async function main() {
  const loop = asyncio.getRunningLoop();
  const soon = loop.createFuture<string>();
  Promise.resolve("a settled promise").then((value) => soon.setResult(value));
  console.log(await soon);
  const later = loop.createFuture<string>();
  setTimeout(() => later.setResult("a timer"), 1);
  console.log(await later);
}
asyncio.run(main());
`,
    );
    expect(outcome).toEqual({ kind: "finished" });
    expect(output.map(({ text }) => text)).toEqual(["a settled promise", "a timer"]);
  });

  test("can record its loop, and is recorded all the same", async () => {
    const { tasks, output } = await record(lines`
import * as asyncio from "asyncio";
const seen: string[] = [];
async function main() { await asyncio.sleep(1) }
asyncio.run(main(), { recorder: new asyncio.Recorder((event) => seen.push(event.type)) }).then(() => console.log(seen[0], seen.at(-1)));
`);
    expect(output.map(({ text }) => text)).toEqual(["loop-opened loop-closed"]);
    expect(tasks[0]).toMatchObject({ coroutine: "main", outcome: "finished" });
  });

  test("is told of what the loop's own tasks run of it, and not of them", async () => {
    const { outcome, output, tasks, elapsed } = await record(lines`
import * as asyncio from "asyncio";
async function* numbers() {
  try {
    yield 1;
  } finally {
    console.log("closing");
    asyncio.time.sleep(1);
    await asyncio.createTask(asyncio.sleep(1), { name: "last" });
  }
}
const all = numbers();
async function main() {
  for await (const each of all) {
    console.log(each);
    break;
  }
}
asyncio.run(main());
`);
    expect(outcome).toEqual({ kind: "finished" });
    expect(output.map(({ text }) => text)).toEqual(["1", "closing"]);
    expect([tasks.map(({ coroutine }) => coroutine), elapsed]).toEqual([["main", "numbers", "sleep"], 2]);
  });

  test("can't change what is told of it by the methods of arrays and objects", async () => {
    const { outcome, output } = await record(`
const forged = (events) => {
  for (const event of events) if (event && event.type === "printed") event.text = "forged";
};
const { push } = Array.prototype;
Array.prototype.push = function (...values) {
  forged(values);
  return push.apply(this, values);
};
Object.defineProperty(Object.prototype, "toJSON", { value: () => "forged" });
console.log("honest");
`);
    expect(outcome).toEqual({ kind: "finished" });
    expect(output.map(({ text }) => text)).toEqual(["honest"]);
  });

  test("warns of what was never awaited", async () => {
    const { warnings } = await record("async function fetch() {}\n\nfetch();");
    expect(warnings).toEqual([
      {
        time: 0,
        category: "never-awaited",
        message: "coroutine 'fetch' was never awaited",
        place: { file: "/main.ts", line: 3, function: "<module>" },
        task: null,
      },
    ]);
  });

  test("says where each of its tasks was made: by createTask(), or where the coroutine was", async () => {
    const { tasks } = await record(
      lines`
import * as asyncio from "asyncio";
import { load } from "./load";
async function work() {}
class Client {
  async fetch() {
    const coroutine = work();
    await asyncio.createTask(coroutine);
  }
}
async function main() {
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(
      new Client().fetch(),
    );
  });
  await asyncio.gather(
    work(),
    ...[1].map(() => load()),
  );
}
asyncio.run(main());
`,
      { "/load.ts": "async function file() {}\nexport const load = () => file();" },
    );
    expect(tasks.map(({ place }) => `${place?.file}:${place?.line} ${place?.function}`)).toEqual([
      "/main.ts:21 <module>",
      "/main.ts:12 main.<locals>.<anonymous>",
      "/main.ts:7 Client.fetch",
      "/main.ts:17 main",
      "/load.ts:2 load",
    ]);
  });

  test("prints to two streams", async () => {
    const { output } = await record("console.warn('w'); console.info('i'); console.error('e'); console.assert(false)");
    expect(output.map(({ stream, text }) => `${stream} ${text}`)).toEqual([
      "error w",
      "out i",
      "error e",
      "error Assertion failed",
    ]);
  });
});

describe("a program that fails", () => {
  test("at the top level: the traceback has the learner's own lines", async () => {
    const { outcome, output } = await record(
      "console.log(1);\nfunction f() {\n  throw new TypeError('boom');\n}\nf();",
    );
    expect(outcome).toMatchObject({ kind: "failed", error: { name: "TypeError", message: "boom" } });
    expect(placesOf(outcome)).toEqual(["/main.ts <module>:5", "/main.ts f:3"]);
    expect(output).toHaveLength(1);
  });

  test("in a run nobody waits for: the traceback goes through the awaits", async () => {
    const { outcome } = await record(
      lines`
import * as asyncio from "asyncio";
import { divide } from "./lib";
async function work() {
  await asyncio.sleep(1);
  return divide(1, 0);
}
async function main() {
  await work();
}
asyncio.run(main());
`,
      { "/lib.ts": "export function divide(a: number, b: number) {\n  throw new RangeError('division by zero');\n}" },
    );
    expect(outcome).toMatchObject({ error: { name: "RangeError", message: "division by zero" } });
    expect(placesOf(outcome)).toEqual(["/main.ts main:8", "/main.ts work:5", "/lib.ts divide:2"]);
  });

  test("in a promise or a timer", async () => {
    expect((await record("Promise.reject(new Error('a'))")).outcome).toMatchObject({ error: { message: "a" } });
    expect((await record("setTimeout(() => { throw new Error('b') })")).outcome).toMatchObject({
      error: { message: "b" },
    });
  });

  test("not, when it handles its run's failure", async () => {
    const program = lines`
import * as asyncio from "asyncio";
async function main() { throw new asyncio.ValueError("no") }
asyncio.run(main()).catch((error) => console.log("caught", error));
`;
    expect(await outputOf(program)).toEqual(["caught ValueError('no')"]);
  });

  test.each([
    ["fetch('/')", "nothing outside can be reached"],
    ["new WebSocket('ws://x')", "nothing outside can be reached"],
    ["indexedDB.open('x')", "there is no storage in the sandbox"],
    ["postMessage({ type: 'ended', outcome: { kind: 'finished' } })", "is not a function"],
    ["process.exit(0)", "process is not defined"],
  ])("because of what it may not reach: %s", async (source, message) => {
    const { outcome } = await record(source);
    expect(outcome).toMatchObject({ kind: "failed", error: { message: expect.stringContaining(message) as string } });
  });
});

describe("a program that can't start", () => {
  test.each([
    ["const x: = 1", "Unexpected token"],
    ["await 1", "`await` is outside of any async function"],
    ['import { x } from "./x";\nx', "Cannot find module './x', imported by /main.ts"],
  ])("%j", async (source, message) => {
    const { outcome, events } = await record(source);
    expect(outcome).toMatchObject({ kind: "not-started", error: { message } });
    expect(events).toEqual([]);
  });
});

describe("a program that would never end is cut", () => {
  test.each([
    ["a loop", "console.log('before'); while (true) {}"],
    ["a chain of microtasks", "console.log('before'); (function f() { Promise.resolve().then(f) })();"],
    [
      "a loop in a task",
      'import * as asyncio from "asyncio"; async function main() { console.log("before"); while (true) {} } asyncio.run(main());',
    ],
  ])("%s: nothing of what it printed before is lost", async (_what, source) => {
    const { outcome, output } = await record(source, {}, { unresponsive: 0.5 });
    expect(outcome).toMatchObject({ kind: "cut", limit: "unresponsive" });
    expect(output.map(({ text }) => text)).toEqual(["before"]);
  });

  test("a flood of output", async () => {
    const { outcome, output } = await record("for (let i = 0; i < 100_000; i++) console.log(i);");
    const message = "It printed more than 20,000 lines or parts of lines";
    expect(outcome).toMatchObject({ kind: "cut", limit: "output", message });
    expect(output).toHaveLength(2_000);
  });

  test("a flood in one line", async () => {
    const { outcome } = await record("console.log('x'.repeat(20_000_000));");
    expect(outcome).toMatchObject({ kind: "cut", limit: "output" });
  });

  test("virtual time without end, whatever it catches", async () => {
    const { outcome, elapsed } = await record(
      lines`
import * as asyncio from "asyncio";
async function main() {
  while (true) {
    try {
      await asyncio.sleep(1);
    } catch {}
  }
}
asyncio.run(main());
`,
      {},
      { events: 300 },
    );
    expect(outcome).toMatchObject({ kind: "cut", limit: "events" });
    expect(elapsed).toBeGreaterThan(50);
  });

  test.each(["virtual", "real"] as const)(
    "a deadlock on the %s clock: who waits for what, and where",
    async (clock) => {
      const { outcome } = await recordOn(
        clock,
        lines`
import * as asyncio from "asyncio";
async function main() {
  const never = asyncio.getRunningLoop().createFuture();
  await never;
}
asyncio.run(main());
`,
      );
      expect(outcome).toMatchObject({ kind: "cut", limit: "deadlock" });
      expect(outcome).toMatchObject({ message: expect.stringContaining("main at /main.ts:4") as string });
    },
  );

  test("a hog of memory", async () => {
    const source = "const hog: number[][] = []; while (true) hog.push(new Array(10_000).fill(hog.length + 0.5));";
    const { outcome } = await record(source, {}, { unresponsive: 60 });
    expect(outcome).toMatchObject({ kind: "cut", limit: "memory" });
  });
});
