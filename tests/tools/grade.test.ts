import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { findExercise } from "../../src/course/index.ts";
import { RUNS_TO_ITS_END, type Verdict } from "../../src/grading/index.ts";
import { root } from "../../src/tools/root.mjs";
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

describe("npm run grade", { timeout: 30_000 }, () => {
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

  it("fails an answer that does not compile, and says where it is wrong", () => {
    const { status, stdout } = grade(name, "broken.ts", "--json");
    const [first] = (JSON.parse(stdout) as Verdict).results;
    expect(status).toBe(1);
    expect(first).toMatchObject({ sentence: RUNS_TO_ITS_END, passed: false });
    expect(first).toHaveProperty("seen", expect.stringMatching(/line 1\b/));
  });

  it.each([
    ["no arguments", [], "Usage: npm run grade -- <lesson>/<exercise> <file.ts|file.py> [--json]"],
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
