import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { ClockName } from "../../../src/lanes/supervise/protocol.ts";
import { supervise } from "../../../src/lanes/supervise/supervise.ts";
import { compile } from "../../../src/lanes/typescript/compile/compile.ts";
import { processes } from "../../../src/lanes/typescript/node/processes.ts";
import type { RunRecord, RunSoFar } from "../../../src/record/index.ts";

const IMPORT = 'import * as asyncio from "asyncio";';

/** Runs a main module, which needs no import of asyncio, and other files beside it. */
function record(clock: ClockName, main: string, files: Record<string, string> = {}): Promise<RunRecord> {
  return runInNode({ files: { "/main.ts": `${IMPORT}${main}`, ...files }, entry: "/main.ts" }, { clock });
}

function textOf({ output, outcome }: RunRecord): string[] {
  expect(outcome).toEqual({ kind: "finished" });
  return output.map(({ text }) => text);
}

/** The events of these types in their order, as `type number`. */
function orderOf({ events }: RunRecord, ...types: string[]): string[] {
  return events.flatMap((event) => {
    if (!types.includes(event.type)) return [];
    const subject = "job" in event ? ` ${event.job}` : "task" in event ? ` ${event.task}` : "";
    return [event.type + subject];
  });
}

/** Runs a program on the real clock until its record, so far, is as it is waited for. */
async function recordUntil(isReached: (record: RunSoFar) => boolean, main: string): Promise<RunRecord> {
  const program = compile({ files: { "/main.ts": IMPORT + main }, entry: "/main.ts" });
  const onUpdate = (record: RunSoFar) => {
    if (isReached(record)) run.stop();
  };
  const run = supervise(await processes.take(), program, { clock: "real", onUpdate });
  return run.record;
}

describe("on the real clock", () => {
  test.each(["Thread", "Process"])("the jobs of a %sPoolExecutor run at the same time", async (kind) => {
    const run = await recordUntil(
      ({ jobs }) => jobs.filter(({ started }) => started !== null).length === 3,
      `
const work = () => { for (;;); };
async function main() {
  const pool = new asyncio.${kind}PoolExecutor({ maxWorkers: 3 });
  const loop = asyncio.getRunningLoop();
  await asyncio.gather([1, 2, 3].map(() => loop.runInExecutor(pool, work)));
}
asyncio.run(main());`,
    );
    // None of them ends, so they have started beside each other.
    expect(run.outcome).toEqual({ kind: "stopped" });
    expect(run.jobs.map(({ executor }) => executor)).toEqual(Array(3).fill(kind.toLowerCase()));
  });

  test("the loop goes on while a thread is blocked", async () => {
    const run = await recordUntil(
      ({ events }) => {
        const blocked = events.findIndex(({ type }) => type === "job-started");
        return blocked >= 0 && events.slice(blocked).some((event) => event.type === "printed" && event.text === "tick");
      },
      `
const block = () => { for (;;); };
async function main() {
  const job = asyncio.createTask(asyncio.toThread(block));
  for (;;) {
    await asyncio.sleep(0.01);
    console.log("tick");
  }
}
asyncio.run(main());`,
    );
    expect(run.jobs).toMatchObject([{ finished: null }]);
  });

  test("a pool runs no more jobs than it has workers, and uses these again", async () => {
    const run = await record(
      "real",
      `
let calls = 0;
const count = () => ++calls;
async function main() {
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });
  const loop = asyncio.getRunningLoop();
  console.log(await asyncio.gather([1, 2, 3].map(() => loop.runInExecutor(pool, count))), calls);
  await pool.shutdown();
}
asyncio.run(main());`,
    );
    expect(textOf(run)).toEqual(["[1, 2, 3] 0"]);
    expect(orderOf(run, "job-started", "job-finished")).toEqual(
      [1, 2, 3].flatMap((job) => [`job-started ${job}`, `job-finished ${job}`]),
    );
  });

  test("a cancelled wait does not stop its job, whose end the run waits for; one that has not started is dropped", async () => {
    const run = await recordUntil(
      ({ events }) => {
        const finished = events.findIndex((event) => event.type === "task-finished" && event.task === 1);
        return finished >= 0 && events.slice(finished).some((event) => event.type === "printed" && event.job === 1);
      },
      `
function work() {
  for (;;) {
    asyncio.time.sleep(0.01);
    console.log("still at work");
  }
}
async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setDefaultExecutor(new asyncio.ThreadPoolExecutor({ maxWorkers: 1 }));
  const task = asyncio.createTask(asyncio.toThread(work));
  await asyncio.sleep(0);
  const queued = loop.runInExecutor(null, work);
  console.log(task.cancel(), queued.cancel());
  await asyncio.wait([task, queued]);
  console.log(task.cancelled(), queued.cancelled());
}
asyncio.run(main());`,
    );
    expect(run.output.flatMap(({ job, text }) => (job === null ? [text] : []))).toEqual(["true true", "true true"]);
    const order = ["task-cancelled 2", "task-finished 1"];
    expect(orderOf(run, "job-finished", "task-cancelled", "task-finished", "loop-closed")).toEqual(order);
  });

  test("a worker that dies breaks its pool", async () => {
    const run = await record(
      "real",
      `
function hog() {
  const all: number[][] = [];
  for (;;) all.push(new Array(100_000).fill(all.length + 0.5));
}
async function main() {
  const pool = new asyncio.ProcessPoolExecutor({ maxWorkers: 1 });
  const queued = [pool.submit(hog), pool.submit(hog)];
  for (const job of queued) console.log((await job.exception() as Error).name);
  try {
    pool.submit(hog);
  } catch (error) {
    console.log((error as Error).name);
  }
}
asyncio.run(main());`,
    );
    expect(textOf(run)).toEqual(["BrokenExecutor", "BrokenExecutor", "BrokenExecutor"]);
  });
});

describe("on the virtual clock", () => {
  const FOUR_JOBS = `
const work = (n: number) => { asyncio.time.sleep(n); console.log("worked", n) };
async function main() {
  const pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 2 });
  await asyncio.gather([3, 1, 1, 2].map((n) => asyncio.getRunningLoop().runInExecutor(pool, work, n)));
}
asyncio.run(main());`;

  test("a pool of two takes two lanes of time, and prints in order of time", async () => {
    const run = await record("virtual", FOUR_JOBS);
    expect(run.jobs.map(({ worker, started, finished }) => [worker, started, finished])).toEqual([
      [0, 0, 3],
      [1, 0, 1],
      [1, 1, 2],
      [1, 2, 4],
    ]);
    expect(run.output.map(({ time, job, task, text }) => [time, job, task, text])).toEqual([
      [1, 2, null, "worked 1"],
      [2, 3, null, "worked 1"],
      [3, 1, null, "worked 3"],
      [4, 4, null, "worked 2"],
    ]);
    expect(run.elapsed).toBe(4);
  });

  test("of a job that never ends, nothing that it printed is lost", async () => {
    const main = `
const work = () => { console.log("before"); asyncio.time.sleep(1); console.log("after"); for (;;); };
asyncio.run(asyncio.toThread(work));`;
    const program = { files: { "/main.ts": `${IMPORT}${main}` }, entry: "/main.ts" };
    const run = await runInNode(program, { clock: "virtual", limits: { unresponsive: 1.5 } });
    expect(run.outcome).toMatchObject({ kind: "cut", limit: "unresponsive" });
    expect(run.output.map(({ time, job, text }) => [time, job, text])).toEqual([
      [0, 1, "before"],
      [1, 1, "after"],
    ]);
  });

  test("a job that prints without end is cut", async () => {
    const run = await record(
      "virtual",
      "const work = () => { for (let i = 0; ; i++) console.log(i) };\nasyncio.run(asyncio.toThread(work));",
    );
    expect(run.outcome).toMatchObject({ kind: "cut", limit: "output" });
    expect(run.output).toHaveLength(2_000);
  });

  test("each run is like the other", async () => {
    const [one, other] = await Promise.all([record("virtual", FOUR_JOBS), record("virtual", FOUR_JOBS)]);
    expect(other).toEqual(one);
  });

  test("a task is recorded as waiting for its job", async () => {
    const { events } = await record("virtual", "const count = () => 1; asyncio.run(asyncio.toThread(count));");
    expect(events.find(({ type }) => type === "task-suspended")).toMatchObject({ on: { text: "toThread(count)" } });
  });
});

describe.each(["virtual", "real"] as const)("on the %s clock", (clock) => {
  /** What `call`, an awaitable, gives or throws; `before` stands at the top of the module. */
  async function outcomeOf(before: string, call: string, files: Record<string, string> = {}): Promise<string> {
    const main = `
async function main() {
  const local = 5;
  try {
    console.log(await ${call});
  } catch (error) {
    console.log(error);
  }
}
asyncio.run(main());`;
    return textOf(await record(clock, before + main, files)).join("\n");
  }

  test.each([
    ["a declared function", "function f(n: number) { return n * STEP }", "f"],
    ["an arrow", "const f = (n: number) => n * STEP;", "f"],
    ["an arrow where it is used", "", "((n: number) => n * STEP)"],
    ["a static method", "class Steps { static times(n: number) { return n * STEP } }", "Steps.times"],
    ["a method of an object", "const steps = { times(n: number) { return n * STEP } };", "steps.times"],
    ["one of another module", "", "imported"],
  ])("%s sees its arguments and its module's names", async (_what, definition, fn) => {
    const before = `import { imported } from "./lib"; const STEP = 2; ${definition}`;
    const files = { "/lib.ts": "const FACTOR = 2; export function imported(n: number) { return n * FACTOR }" };
    expect(await outcomeOf(before, `asyncio.toThread(${fn}, 21)`, files)).toBe("42");
  });

  test("the program is not run again for a worker; its state is the worker's own", async () => {
    const run = await record(
      clock,
      `
console.log("top level");
const pool = new asyncio.ThreadPoolExecutor();
let state = "of the program";
const change = () => state = "of the worker";
async function main() { console.log(await asyncio.toThread(change), state) }
asyncio.run(main());`,
    );
    expect(textOf(run)).toEqual(["top level", "of the worker of the program"]);
  });

  test("a job sees copies of its arguments, as they were when it was handed in", async () => {
    const main = `
const change = (list: number[]) => { list.push(4); return list };
async function main() {
  const list = [1];
  const job = asyncio.getRunningLoop().runInExecutor(null, change, list);
  list.push(2);
  console.log(await job, list);
}
asyncio.run(main());`;
    expect(textOf(await record(clock, main))).toEqual(["[1, 4] [1, 2]"]);
  });

  test("what a job prints has its number and its line", async () => {
    const { output } = await record(
      clock,
      "const say = () =>\n  console.log('here');\nasyncio.run(asyncio.toThread(say));",
    );
    expect(output).toMatchObject([{ job: 1, task: null, text: "here", place: { file: "/main.ts", line: 2 } }]);
  });

  test("`using` shuts a pool down at the block's end; its jobs are still done", async () => {
    const run = await record(
      clock,
      `
const double = (n: number) => 2 * n;
async function main() {
  let job, left;
  {
    using pool = new asyncio.ThreadPoolExecutor({ maxWorkers: 1 });
    job = pool.submit(double, 21);
    left = pool;
  }
  try {
    left.submit(double, 1);
  } catch (error) {
    console.log((error as Error).message);
  }
  console.log(await job.result());
}
asyncio.run(main());`,
    );
    expect(textOf(run)).toEqual(["cannot schedule new futures after shutdown", "42"]);
  });

  test("Promise.all of coroutines says what to write", async () => {
    const run = await record(clock, "async function f() {}\nasyncio.run((async () => await Promise.all([f()]))());");
    const message = /^JavaScript's own await and Promise\.all can't wait for <coroutine object f .*asyncio\.gather\(\)/;
    expect(run.outcome).toMatchObject({
      kind: "failed",
      error: { name: "RuntimeError", message: expect.stringMatching(message) as string },
    });
  });

  test("time.sleep blocks only its thread", async () => {
    const run = await record(clock, "const nap = () => asyncio.time.sleep(0.01);\nasyncio.run(asyncio.toThread(nap));");
    expect(run.events.filter((event) => event.type === "blocking" && event.cause === "time.sleep")).toEqual([]);
    expect(run.jobs[0]!.finished! - run.jobs[0]!.started!).toBeGreaterThanOrEqual(0.01);
  });

  test("an exception comes back with its class, its fields, its cause and the job's lines", async () => {
    const run = await record(
      clock,
      `
class Unreadable extends Error { line = 7 }
function parse() {
  throw new Unreadable("no number", { cause: new asyncio.ValueError("x") });
}
function read() {
  parse();
}
async function main() {
  try {
    await asyncio.toThread(read);
  } catch (error) {
    console.log(error instanceof Unreadable && error.line, (error as Error).cause instanceof asyncio.ValueError);
    throw error;
  }
}
asyncio.run(main());`,
    );
    expect(run.output.map(({ text }) => text)).toEqual(["7 true"]);
    const error = { name: "Unreadable", message: "no number", cause: { name: "ValueError", message: "x" } };
    const lines = [
      { function: "read", line: 7 },
      { function: "parse", line: 4 },
    ];
    expect(run.jobs[0]!.error).toMatchObject({ ...error, traceback: lines });
    const traceback = [{ function: "main", line: 11 }, ...lines];
    expect(run.outcome).toMatchObject({ kind: "failed", error: { ...error, traceback } });
  });

  test.each([
    [
      "a local variable",
      "() => local + 1",
      "ReferenceError",
      /uses `local`, a local variable .* pass it as an argument/,
    ],
    [
      "a name that only its text knows",
      "() => eval('nothing')",
      "ReferenceError",
      /`nothing` is not defined .* pass it/,
    ],
    ["an async function", "async () => {}", "TypeError", /coroutines cannot be used with an executor/],
    ["a function of the engine", "Math.max", "TypeError", /`max` can't be sent .* in a function of your own/],
    [
      "a result that can't be sent",
      "() => () => 1",
      "TypeError",
      /the result of .* is a function, which can't be sent back/,
    ],
    [
      "runCoroutineThreadsafe()",
      "() => { asyncio.runCoroutineThreadsafe(asyncio.sleep(1), null!) }",
      "RuntimeError",
      /return what the loop is to go on with/,
    ],
    [
      "a pool",
      "() => { new asyncio.ThreadPoolExecutor().submit(() => 1) }",
      "RuntimeError",
      /a job can't hand out jobs/,
    ],
    ["run()", "() => { asyncio.run(asyncio.sleep(1)) }", "RuntimeError", /cannot be called in a worker/],
  ])("%s is refused", async (_what, fn, name, message) => {
    const text = await outcomeOf("", `asyncio.toThread(${fn})`);
    expect(text).toMatch(message);
    expect(text.slice(0, name.length)).toBe(name);
  });

  test.each([
    ["() => 1", "`items` of `count` is a function"],
    ["{ sizes: [1, () => 2] }", "`items.sizes[1]` of `count` is a function"],
    ["new asyncio.Queue()", "`items` of `count` is a Queue"],
  ])("the argument %s is refused by name", async (argument, message) => {
    const definition = "function count(items: unknown) { return items }";
    expect(await outcomeOf(definition, `asyncio.toThread(count, ${argument})`)).toContain(message);
  });

  test("a module that can't be evaluated again fails its jobs", async () => {
    const before = `
const one = () => 1;
const started = new asyncio.ThreadPoolExecutor().submit(one).running();
if (!started) throw new asyncio.RuntimeError("evaluated again");
`;
    expect(await outcomeOf(before, "asyncio.toThread(one)")).toBe("RuntimeError('evaluated again')");
  });
});
