import { describe, expect, it } from "vitest";
import {
  callsOf,
  check,
  endsWell,
  grade,
  neverBlocks,
  neverPrints,
  noTaskLeftBehind,
  nothingUnawaited,
  peak,
  printsFrom,
  takes,
  runsTasks,
  type Matcher,
} from "../../src/grading/index.ts";
import { said } from "./said.ts";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { RunRecord } from "../../src/record/index.ts";

const web = `import * as asyncio from "asyncio";

export async function fetch(page: string) {
  console.log(\`asked for \${page}\`);
  await asyncio.sleep(1);
  if (page === "") throw new Error("no page");
  return page.toUpperCase();
}
`;

/** The record of a program whose `main` has this body, beside a module `web`. Its first line is line 6. */
function recordOf(body: string, more = ""): Promise<RunRecord> {
  const main = `import * as asyncio from "asyncio";
import { time } from "asyncio";
import { fetch } from "./web";

async function main() {
${body}
}
${more}
asyncio.run(main());
`;
  return runInNode({ files: { "/main.ts": main, "/web.ts": web }, entry: "/main.ts" }, { clock: "virtual" });
}

const ticker = `async function ticker() {
  try {
    await asyncio.sleep(9);
  } finally {
    console.log("ticker stops");
  }
}`;

describe("a verdict", () => {
  /** The line of main.ts to which the verdict leads, on a program with this body. */
  async function shownLine(body: string, matcher: Matcher): Promise<string> {
    const main = await recordOf(body);
    const { results } = grade({ checks: [check("Does it", matcher)] }, { main, scenarios: {} });
    const [result] = results;
    const place = result?.passed === false ? result.at?.place : null;
    return `${place?.file} ${place?.line}`;
  }

  it("leads to the learner's await, not into the module that printed", async () => {
    const body = `await asyncio.sleep(1);\nawait fetch("a");`;
    expect(await shownLine(body, neverPrints("asked for a"))).toBe("/main.ts 7");
  });

  it("leads to the learner's line through which an error passed", async () => {
    expect(await shownLine(`await asyncio.sleep(1);\nawait fetch("");`, endsWell())).toBe("/main.ts 7");
  });

  it("leads to where the learner made the task that a module runs", async () => {
    const body = `const task = asyncio.createTask(fetch("a"));\nawait asyncio.sleep(3);\nawait task;`;
    expect(await shownLine(body, neverPrints("asked for a"))).toBe("/main.ts 6");
  });
});

describe("matchers on records of real programs", () => {
  it("see what overlaps, though the tasks are the learner's and the function a module's", async () => {
    const worker = "async function worker(page: string) { return await fetch(page); }";
    const together = await recordOf(`await asyncio.gather(worker("a"), worker("b"), worker("c"));`, worker);
    expect(peak(callsOf("fetch", "/web.ts"), 3)(together)).toBeNull();
    expect(runsTasks("fetch", 3)(together)).toBeNull();
    expect(takes(1)(together)).toBeNull();
    expect(printsFrom("fetch", ["asked for a", "asked for c"], "/web.ts")(together)).toBeNull();
  });

  it("see what follows one another, and where the time went", async () => {
    const inTurn = await recordOf(`await fetch("a");\nawait fetch("b");`);
    expect(said(peak(callsOf("fetch", "/web.ts"), 2)(inTurn))?.seen).toBe(
      "Never more than 1 call of fetch under way at once, first at 0 s, in Task-1 (main), line 5 of web.ts.",
    );
    expect(said(takes(1)(inTurn))?.seen).toBe(
      "It took 2 seconds. Task-1 (main) spent 1 second waiting at line 6 and 1 second waiting at line 7.",
    );
  });

  it("see a task that asyncio.run had to cancel", async () => {
    const record = await recordOf(`const left = asyncio.createTask(ticker());\nawait asyncio.sleep(1);`, ticker);
    expect(said(noTaskLeftBehind()(record))?.seen).toBe(
      "Task-2 (ticker) was not done when the program ended, waiting for sleep(9) at line 11.",
    );
  });

  it("see a task that was cancelled and waited for", async () => {
    const body = `const task = asyncio.createTask(ticker());
await asyncio.sleep(1);
task.cancel();
try { await task; } catch (error) { if (!(error instanceof asyncio.CancelledError)) throw error; }`;
    const record = await recordOf(body, ticker);
    expect(noTaskLeftBehind()(record)).toBeNull();
    expect(endsWell()(record)).toBeNull();
  });

  it("see who held the thread, and where", async () => {
    const record = await recordOf(`time.sleep(2);\nawait asyncio.sleep(1);`);
    expect(said(neverBlocks()(record))?.seen).toBe(
      "The loop stood still for 2 seconds, at 0 s, in Task-1 (main), line 6.",
    );
    expect(said(takes(2)(record))?.seen).toBe(
      "It took 3 seconds. Task-1 (main) spent 2 seconds blocking the thread and 1 second waiting at line 7.",
    );
  });

  it("see a coroutine that was never awaited, and the line that made it", async () => {
    const record = await recordOf(`fetch("a");`);
    expect(said(nothingUnawaited()(record))?.seen).toBe("coroutine 'fetch' was never awaited (made at line 6).");
  });
});
