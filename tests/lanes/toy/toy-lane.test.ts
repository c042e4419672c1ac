import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { exercise, grade, plain, prints, runForGrading } from "../../../src/grading/index.ts";
import { PAGE_LANES, runInPage } from "../../../src/lanes/in-page.ts";
import type { RunEvent, RunRecord } from "../../../src/record/index.ts";
import { indexRun, Timeline } from "../../../src/timeline/index.ts";
import { useTemporaryFolder } from "../../temporary-folder.ts";
import { TOY, TOY_LANE } from "./toy-lane.ts";

// The lanes of the page ask where it is.
vi.hoisted(() => Object.assign(globalThis, { location: new URL("http://localhost/") }));

/** A task that waits for a second, and then prints. */
const EVENTS: RunEvent[] = [
  { type: "loop-opened", time: 0, clock: "virtual" },
  { type: "task-created", time: 0, task: 1, name: "Task-1", coroutine: "greet", parent: null, place: null },
  { type: "task-started", time: 0, task: 1 },
  { type: "task-suspended", time: 0, task: 1, on: { kind: "sleep", until: 1, text: "sleep(1)" }, stack: [] },
  { type: "task-ready", time: 1, task: 1 },
  { type: "task-resumed", time: 1, task: 1 },
  { type: "printed", time: 1, task: 1, job: null, stream: "out", text: "hello", place: null },
  { type: "task-finished", time: 1, task: 1, result: "None" },
  { type: "loop-closed", time: 1 },
];
const PROGRAM = { files: { "/main.toy": JSON.stringify(EVENTS) }, entry: "/main.toy" };
const SILENT = JSON.stringify(EVENTS.filter(({ type }) => type !== "printed"));

const folder = useTemporaryFolder();

beforeAll(() => void Object.assign(PAGE_LANES, { [TOY]: () => ({ ...TOY_LANE, prepare: () => Promise.resolve() }) }));

function inPage(program = PROGRAM): Promise<RunRecord> {
  return runInPage(program, { clock: "virtual", signal: new AbortController().signal });
}

describe("in the page, a language of which only the tables know", () => {
  test("runs", async () => {
    expect(await inPage()).toMatchObject({
      language: TOY,
      entry: "/main.toy",
      elapsed: 1,
      outcome: { kind: "finished" },
      output: [{ text: "hello", time: 1, task: 1 }],
      tasks: [{ coroutine: "greet", outcome: "finished" }],
    });
  });

  test("is drawn on the timeline", async () => {
    const run = { index: indexRun(await inPage()), runningSince: null, cursor: null, flags: [] };
    const drawn = renderToStaticMarkup(createElement(Timeline, { ...run, onCursor: () => undefined }));
    expect(drawn).toContain('<span class="about">greet</span>');
    expect(drawn).toContain('aria-label="1 lane; the table below says the same in words"');
    for (const state of ["suspended", "running", "printed", "finished"]) expect(drawn).toContain(`class="${state}"`);
  });

  test("is graded, in words that are spelt as it spells them", async () => {
    const asked = { checks: exercise({ sentence: "Greets with `sayHello`", test: prints("hello") }), scenarios: [] };
    const verdictOn = async (source: string) => {
      const program = { files: { "/main.toy": source }, entry: "/main.toy" };
      return grade(asked, await runForGrading(asked, program, inPage));
    };
    expect(await verdictOn(JSON.stringify(EVENTS))).toEqual({
      passed: true,
      results: [{ sentence: "Greets with SAYHELLO", passed: true }],
    });
    const [failed] = (await verdictOn(SILENT)).results;
    expect(failed?.passed === false && plain(failed.seen)).toBe("Nothing was printed.");
  });
});

describe("in Node, by the commands as they are,", () => {
  /** What a command prints when the tables know the language. */
  async function output(command: string, ...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        "--conditions=asyncio-source",
        `--import=${pathToFileURL(resolve("tests/lanes/toy/toy-lane.ts")).href}`,
        resolve(`src/commands/${command}.ts`),
        ...args,
      ],
      { cwd: folder.path, env: { ...process.env, INIT_CWD: folder.path } },
    );
    return stdout;
  }

  test("npm run record runs it", async () => {
    folder.write("hello.toy", JSON.stringify(EVENTS));
    expect((await output("record", "hello.toy", "--clock", "virtual")).split("\n")).toEqual([
      "   1.000  Task-1        hello",
      "",
      "It came to its end.",
      "1.000 s of virtual time, 1 tasks.",
      "",
    ]);
  });

  test("npm run grade grades it", async () => {
    const place = "content/lessons/01-toys/exercises/01-hello";
    const task =
      "---\ntitle: Hello\n---\n\nGreet.\n\n## Requirements\n\n- It greets.\n\n## Hints\n\n1. A\n2. B\n3. C\n";
    folder.write(`${place}/task.md`, `${task}\n## Why\n\nBecause.\n`);
    const library = pathToFileURL(resolve("src/grading/index.ts")).href;
    const check = `import { check, exercise, prints } from "${library}";\n`;
    folder.write(`${place}/check.ts`, `${check}export default exercise(check("It greets", prints("hello")));\n`);
    for (const [extension, comment] of [
      [".py", "#"],
      [".ts", "//"],
      [".toy", ";"],
    ]) {
      for (const name of ["starter", "solution"]) folder.write(`${place}/${name}${extension}`, "");
      for (const name of ["a", "b", "c"]) {
        folder.write(`${place}/mistakes/${name}${extension}`, `${comment} Breaks: It greets. | nothing\n`);
      }
    }
    folder.write("hello.toy", JSON.stringify(EVENTS));
    const verdict = JSON.parse(await output("grade", "toys/hello", "hello.toy", "--json"));
    expect(verdict).toMatchObject({ language: TOY, passed: true, run: { lines: 1, tasks: 1 } });
  });
});
