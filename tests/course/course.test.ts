import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { CourseError, findExercise, loadExercise, programOf, readCourse } from "../../src/course/index.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const exercise = "01-coroutines/exercises/01-wake-it-up";
const task = `---
title: Wake it up
---

Do it.

## Requirements

- It is done.

## Hints

1. One.
2. Two.
3. Three.

## Why

Because.
`;

const complete: Record<string, string> = {
  "01-coroutines/index.mdx": "",
  "01-coroutines/examples/inert.py": "print(1)",
  "01-coroutines/examples/inert.ts": "console.log(1);",
  "01-coroutines/changes/inert.py": "print(2)",
  "01-coroutines/changes/inert.ts": "console.log(2);",
  "01-coroutines/changes/inert-twice.py": "print(11)",
  "01-coroutines/changes/inert-twice.ts": "console.log(11);",
  "01-coroutines/examples/modules.py": "print(1)",
  "01-coroutines/examples/modules/main.ts": 'import "./other";',
  "01-coroutines/examples/modules/other.ts": "console.log(1);",
  [`${exercise}/task.md`]: task,
  [`${exercise}/starter.ts`]: "// starter",
  [`${exercise}/solution.ts`]: "// solution",
  [`${exercise}/starter.py`]: "# starter",
  [`${exercise}/solution.py`]: "# solution",
  [`${exercise}/files/kitchen.ts`]: "// kitchen",
  [`${exercise}/files/kitchen.py`]: "# kitchen",
  "01-coroutines/files/kitchen.ts": "// any kitchen",
  "01-coroutines/files/street.ts": "// street",
  [`${exercise}/alternatives/as-a-task.ts`]: "// alternative",
  [`${exercise}/mistakes/a.ts`]: "// Breaks: It is | not printed\n",
  [`${exercise}/mistakes/b.ts`]: "// Breaks: several | too early\nconsole.log();",
  [`${exercise}/mistakes/c.ts`]: "// Breaks: everything | a | b",
  [`${exercise}/mistakes/a.py`]: "# Breaks: It is | not printed\n",
  [`${exercise}/mistakes/b.py`]: "# Breaks: several | too early\nprint()",
  [`${exercise}/mistakes/c.py`]: "# Breaks: everything | a | b",
  [`${exercise}/check.ts`]: "export default [];",
  [`${exercise}/scenarios/in-a-dark-kitchen/kitchen.ts`]: "// dark",
  [`${exercise}/scenarios/in-a-dark-kitchen/kitchen.py`]: "# dark",
  "02-await/index.mdx": "",
};

const folder = useTemporaryFolder();

function write(files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files)) if (text !== null) folder.write(path, text);
}

/** What reading the complete course says with these files changed, added, or (null) left out. */
function problemsWith(files: Record<string, string | null>): string[] {
  write({ ...complete, ...files });
  try {
    readCourse(folder.path);
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    return error.problems.map((problem) => problem.replaceAll(`${relative(process.cwd(), folder.path)}/`, ""));
  }
  return [];
}

describe("readCourse", () => {
  it("gives lessons, examples and exercises in order, by name and number", () => {
    write(complete);
    const [coroutines, awaits] = readCourse(folder.path);
    expect(coroutines).toMatchObject({
      number: 1,
      slug: "coroutines",
      examples: [
        {
          name: "inert",
          programs: {
            python: { files: { "/main.py": "print(1)" }, entry: "/main.py" },
            typescript: { files: { "/main.ts": "console.log(1);" }, entry: "/main.ts" },
          },
        },
        {
          name: "modules",
          programs: { typescript: { files: { "/main.ts": 'import "./other";', "/other.ts": "console.log(1);" } } },
        },
      ],
      changes: [
        { name: "inert", programs: { python: { files: { "/main.py": "print(2)" } } } },
        { name: "inert-twice", programs: { python: { files: { "/main.py": "print(11)" } } } },
      ],
      exercises: [
        {
          number: 1,
          slug: "wake-it-up",
          task: { title: "Wake it up", texts: { typescript: { hints: ["One.", "Two.", "Three."] } } },
          sources: {
            typescript: {
              starter: "// starter",
              solution: "// solution",
              alternatives: new Map([["as-a-task", "// alternative"]]),
              files: { "/kitchen.ts": "// kitchen", "/street.ts": "// street" },
              mistakes: [
                { name: "a", breaks: "It is done.", says: "not printed" },
                { name: "b", breaks: "several", says: "too early" },
                { name: "c", breaks: "everything", says: "a | b" },
              ],
            },
            python: { starter: "# starter", solution: "# solution", files: { "/kitchen.py": "# kitchen" } },
          },
          scenarios: [
            {
              name: "in a dark kitchen",
              files: { typescript: { "/kitchen.ts": "// dark" }, python: { "/kitchen.py": "# dark" } },
            },
          ],
        },
      ],
    });
    expect(awaits).toMatchObject({ number: 2, slug: "await", examples: [], exercises: [] });
  });

  it("lets programs have files to read, which are the same in each language", () => {
    write({
      ...complete,
      "01-coroutines/examples/modules/big.log": "one\n",
      "01-coroutines/changes/modules.py": "print(3)",
      "01-coroutines/changes/modules.ts": "console.log(3);",
      [`${exercise}/files/orders.csv`]: "tea,1\n",
      [`${exercise}/scenarios/in-a-dark-kitchen/orders.csv`]: "",
    });
    const [lesson] = readCourse(folder.path);
    const { examples, changes, exercises } = lesson!;
    const [{ sources, scenarios }] = exercises as [(typeof exercises)[number]];
    for (const language of ["python", "typescript"] as const) {
      const filesOf = (among: typeof examples) =>
        among.find(({ name }) => name === "modules")!.programs[language].files;
      expect(filesOf(examples)["/big.log"]).toBe("one\n");
      expect(filesOf(changes)["/big.log"]).toBe("one\n");
      expect(sources[language].files["/orders.csv"]).toBe("tea,1\n");
      expect(scenarios[0]!.files[language]["/orders.csv"]).toBe("");
    }
  });

  it.each<[string, Record<string, string | null>, string]>([
    [
      "a change without its twin",
      { "01-coroutines/changes/inert.ts": null },
      "01-coroutines/changes/inert.ts: there is no such file",
    ],
    [
      "a change of no example",
      { "01-coroutines/changes/lively.py": "print()", "01-coroutines/changes/lively.ts": "console.log();" },
      "01-coroutines/changes/lively: begins with the name of no example; the examples are inert, modules",
    ],
    [
      "a change that changes nothing",
      { "01-coroutines/changes/inert.py": "print(1)" },
      "01-coroutines/changes/inert in python: is the example itself",
    ],
    ["a missing check", { [`${exercise}/check.ts`]: null }, `${exercise}/check.ts: there is no such file`],
    ["a missing task", { [`${exercise}/task.md`]: null }, `${exercise}/task.md: there is no such file`],
    [
      "an incomplete task",
      { [`${exercise}/task.md`]: task.replace("3. Three.\n", "") },
      `${exercise}/task.md: \`## Hints\` has 2 numbered items (\`1. …\`), not 3`,
    ],
    [
      "too few mistakes",
      { [`${exercise}/mistakes/c.ts`]: null },
      `${exercise}/mistakes: has 2 mistakes in TypeScript; an exercise has 3 at least`,
    ],
    [
      "an exercise without its Python",
      { [`${exercise}/solution.py`]: null },
      `${exercise}/solution.py: there is no such file`,
    ],
    [
      "too few mistakes in Python",
      { [`${exercise}/mistakes/c.py`]: null },
      `${exercise}/mistakes: has 2 mistakes in Python; an exercise has 3 at least`,
    ],
    [
      "a mistake that names no feedback",
      { [`${exercise}/mistakes/c.ts`]: "console.log();" },
      `${exercise}/mistakes/c.ts: its first line is not \`// Breaks: <first words of a requirement, several, or everything> | <words of its feedback>\``,
    ],
    [
      "a mistake that names another requirement",
      { [`${exercise}/mistakes/c.ts`]: "// Breaks: It was | nothing" },
      `${exercise}/mistakes/c.ts: no requirement begins “It was”; there are\n  It is done.`,
    ],
    [
      "a file that does not belong there",
      { [`${exercise}/mistake/d.ts`]: "" },
      `${exercise}/mistake: does not belong to an exercise (feedback.python.txt, feedback.typescript.txt, check.ts, solution.py, solution.ts, starter.py, starter.ts, task.md, alternatives, files, mistakes, scenarios)`,
    ],
    [
      "a file to read among answers",
      { [`${exercise}/mistakes/orders.csv`]: "" },
      `${exercise}/mistakes/orders.csv: does not belong to an exercise (feedback.python.txt, feedback.typescript.txt, check.ts, solution.py, solution.ts, starter.py, starter.ts, task.md, alternatives, files, mistakes, scenarios)`,
    ],
    [
      "a scenario in one language",
      { [`${exercise}/scenarios/in-a-dark-kitchen/kitchen.py`]: null },
      `${exercise}/scenarios/in-a-dark-kitchen/kitchen.py: there is no such file`,
    ],
    [
      "a scenario's file that would do nothing",
      {
        [`${exercise}/scenarios/in-a-dark-kitchen/street.ts`]: "",
        [`${exercise}/scenarios/in-a-dark-kitchen/street.py`]: "",
      },
      `${exercise}/scenarios/in-a-dark-kitchen/street.py: replaces no file of the exercise`,
    ],
    [
      "an example without its Python",
      { "01-coroutines/examples/inert.py": null },
      "01-coroutines/examples/inert.py: there is no such file",
    ],
    [
      "an example without its TypeScript",
      { "01-coroutines/examples/inert.ts": null },
      "01-coroutines/examples/inert.ts: there is no such file",
    ],
    [
      "an example folder without a main module",
      { "01-coroutines/examples/modules/main.ts": null },
      "01-coroutines/examples/modules: there is no main.ts in it",
    ],
    [
      "a folder without a number",
      { "event-loop/index.mdx": "" },
      "event-loop: a folder here is named by two digits and a name, like 03-event-loop",
    ],
    ["a number that occurs twice", { "02-tasks/index.mdx": "" }, "02-tasks: has the number or the name of 02-await"],
  ])("says where to find %s", (_name, files, problem) => {
    expect(problemsWith(files)).toEqual([problem]);
  });

  it("lists the problems of all lessons at once", () => {
    const problems = problemsWith({
      "02-await/examples/two.py": "",
      [`${exercise}/starter.ts`]: null,
      [`${exercise}/solution.ts`]: null,
    });
    expect(problems).toHaveLength(3);
  });
});

describe("findExercise", () => {
  it("finds it by the names without numbers", () => {
    write(complete);
    expect(findExercise("coroutines/wake-it-up", folder.path).path).toBe(join(folder.path, exercise));
  });

  it.each([
    ["coroutine/wake-it-up", "There is no lesson “coroutine”."],
    ["coroutines/wake-up", "There is no exercise “wake-up” in the lesson “coroutines”."],
    ["wake-it-up", "“wake-it-up” is not the name of an exercise: write <lesson>/<exercise>"],
  ])("%s: says what is wrong, and lists the exercises", (name, message) => {
    write(complete);
    expect(() => findExercise(name, folder.path)).toThrow(`${message}\nThe exercises are:\n  coroutines/wake-it-up`);
  });

  it("is not bothered by another lesson that is not complete", () => {
    write({ ...complete, "02-await/exercises/01-countdown/task.md": "" });
    expect(findExercise("coroutines/wake-it-up", folder.path).slug).toBe("wake-it-up");
  });
});

it("programOf puts an answer beside the exercise's files", () => {
  expect(programOf({ files: { "/kitchen.ts": "k" } }, "m", "typescript")).toEqual({
    files: { "/kitchen.ts": "k", "/main.ts": "m" },
    entry: "/main.ts",
  });
});

describe("loadExercise", () => {
  const check = (text: string, scenarios: string[] = []) => {
    write({ "check.ts": text });
    const files = { typescript: {}, python: {} };
    return loadExercise({
      check: join(folder.path, "check.ts"),
      scenarios: scenarios.map((name) => ({ name, files })),
    });
  };

  it("joins the checks with the scenarios", async () => {
    const exercise = await check('export default [{ sentence: "Greets, in the dark", scenario: "in the dark" }];', [
      "in the dark",
    ]);
    expect(exercise).toMatchObject({
      checks: [{ sentence: "Greets, in the dark" }],
      scenarios: [{ name: "in the dark" }],
    });
  });

  it("names the check.ts that can't be imported, and says why", async () => {
    await expect(check('throw new Error("two of the same sentence");')).rejects.toThrow(
      /check\.ts: two of the same sentence$/,
    );
  });

  it("refuses a check.ts that exports no exercise", async () => {
    await expect(check("export default {};")).rejects.toThrow("its default export is not an exercise");
  });

  it("refuses a scenario without a folder, and a folder without a check", async () => {
    await expect(check('export default [{ scenario: "in the dark" }];', ["in the light"])).rejects.toThrow(
      /asks in “in the dark”, a scenario that has no folder\n.*asks nothing in the scenario “in the light”$/,
    );
  });
});
