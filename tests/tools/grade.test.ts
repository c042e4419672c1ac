import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { findExercise } from "../../src/course/index.ts";
import { RUNS_TO_ITS_END, type Verdict } from "../../src/grading/index.ts";
import { root } from "../../src/tools/root.mjs";
import { START_OF_PYTHON } from "../lanes/python/record.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const name = "coroutines/wake-it-up";
const exercise = findExercise(name);

const folder = useTemporaryFolder();

beforeEach(() => {
  folder.write("broken.ts", "const answer = ;\n");
});

/** Runs the command as if it had been typed in the folder of answers. */
function grade(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = [join(root, "src/commands/with-node.mjs"), "src/commands/grade.ts", ...args];
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder.path },
  });
}

describe("npm run grade", { timeout: START_OF_PYTHON }, () => {
  it("ends with 0 for a solution, and shows every check as passed", () => {
    const { status, stdout } = grade(name, join(exercise.path, "solution.ts"));
    const [, passed, all] = /(\d+) of (\d+) checks passed\.\n$/.exec(stdout) ?? [];
    expect({ status, passed }).toEqual({ status: 0, passed: all });
    expect(stdout.match(/^✓ /gm)).toHaveLength(Number(all));
  });

  it("ends with 1 for a starter, and shows what was seen and expected, and a hint", () => {
    const { status, stdout } = grade(name, join(exercise.path, "starter.ts"));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^✗ .*\n(?: {4}Where: .*\n)? {4}Seen: {5}.+\n {4}Expected: .+\n {4}Hint: {5}.+$/m);
  });

  it("gives the verdict as data", () => {
    const { status, stdout } = grade(name, join(exercise.path, "starter.ts"), "--json");
    const verdict = JSON.parse(stdout) as Verdict & { exercise: string };
    expect(status).toBe(1);
    expect(verdict.exercise).toBe(name);
    expect(verdict.passed).toBe(false);
    expect(verdict.results.some(({ passed }) => !passed)).toBe(true);
  });

  it("grades many answers at once, a line of data for each in their order, and those that can't be graded", () => {
    const files = ["solution.ts", "solution.py", "starter.py"].map((file) => join(exercise.path, file));
    const { status, stdout, stderr } = grade(name, ...files, "missing.py", "notes.txt", "broken.ts", "--json");
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    const finished = { outcome: { kind: "finished" }, elapsed: expect.any(Number) as number };
    expect(lines).toMatchObject([
      { file: files[0], exercise: name, language: "typescript", passed: true, run: finished },
      { file: files[1], exercise: name, language: "python", passed: true, run: finished },
      { file: files[2], exercise: name, language: "python", passed: false, results: expect.any(Array) as object[] },
      { file: "missing.py", passed: false, error: expect.stringContaining("There is no file missing.py.") as string },
      { file: "notes.txt", passed: false, error: expect.stringContaining("notes.txt") as string },
      { file: "broken.ts", passed: false, run: { outcome: { kind: "not-started" } } },
    ]);
  });

  it("names each of many answers, and counts those that have passed", () => {
    const solution = join(exercise.path, "solution.py");
    const { status, stdout } = grade(name, solution, "broken.ts");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^.*solution\.py\n\n✓ [^]*\nbroken\.ts\n\n✗ [^]*\n1 of 2 answers passed\.\n$/);
  });

  it("tells of an unknown exercise for each answer, as data", () => {
    const { status, stdout } = grade("nowhere/nothing", "a.py", "b.ts", "--json");
    expect(status).toBe(2);
    expect(stdout.match(/"error":"There is no lesson “nowhere”/g)).toHaveLength(2);
  });

  it("gives the answer before no say in the next one", () => {
    folder.write("patch.py", "import asyncio, time\nasyncio.sleep = time.sleep = lambda *_: None\n");
    folder.write("patch.ts", "Array.prototype.map = () => [];\n");
    const solutions = ["solution.py", "solution.ts"].map((file) => join(exercise.path, file));
    const { stdout } = grade(name, "patch.py", "patch.ts", "patch.py", "patch.ts", ...solutions, "--json");
    const passed = stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as Verdict).passed);
    expect(passed).toEqual([false, false, false, false, true, true]);
  });

  it("fails an answer that does not compile, and says where it is wrong", () => {
    const { status, stdout } = grade(name, "broken.ts", "--json");
    const [first] = (JSON.parse(stdout) as Verdict).results;
    expect(status).toBe(1);
    expect(first).toMatchObject({ sentence: RUNS_TO_ITS_END, passed: false });
    expect(first).toHaveProperty("seen", expect.stringMatching(/line 1\b/));
  });

  it.each([
    ["no arguments", [], "Usage: npm run grade -- <lesson>/<exercise> <file.ts|file.py>… [--json]"],
    ["an unknown option", [name, "broken.ts", "--fast"], "Unknown option '--fast'"],
    ["an unknown lesson", ["nowhere/wake-it-up", "broken.ts"], "There is no lesson “nowhere”."],
    [
      "an unknown exercise",
      ["coroutines/nothing", "broken.ts"],
      "There is no exercise “nothing” in the lesson “coroutines”.",
    ],
    ["no such file", [name, "missing.ts"], "There is no file missing.ts. In this folder there is: broken.ts."],
    ["no such folder", [name, "answers/a.ts"], "There is no folder answers, so no file answers/a.ts in it."],
  ])("ends with 2 for %s, and says what there is", (_name, args, message) => {
    const { status, stdout, stderr } = grade(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
