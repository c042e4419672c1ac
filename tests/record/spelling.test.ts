import { describe, expect, it } from "vitest";
import { markdownIn } from "../../src/record/languages.ts";
import { inPythonSpelling, pythonSpelling, typescriptSpelling } from "../../src/record/spelling.ts";

describe("names", () => {
  it.each([
    ["createTask", "create_task"],
    ["isCoroutine", "iscoroutine"],
    ["aenter", "__aenter__"],
    ["FIRST_COMPLETED", "FIRST_COMPLETED"],
  ])("%s is %s in Python, and back", (typescript, python) => {
    expect([pythonSpelling(typescript), typescriptSpelling(python)]).toEqual([python, typescript]);
  });
});

describe("pieces of code", () => {
  it.each([
    ["asyncio.createTask(brew())", "asyncio.create_task(brew())"],
    ['const town = await townOf("Ada")', 'town = await town_of("Ada")'],
    ["gather(a, { returnExceptions: true })", "gather(a, return_exceptions=True)"],
    ["atlas.ts", "atlas.py"],
    ["catch", "except"],
    ["null", "None"],
    ["TaskGroup", "TaskGroup"],
  ])("%s reads in Python: %s", (code, inPython) => {
    expect(inPythonSpelling(code)).toBe(inPython);
  });

  it("are all that is spelt in another way in a text: macOS is no name", () => {
    expect(markdownIn("python", "On macOS, `onCtrlC` does it.\n\n```\nconst a = readBox();\n```")).toBe(
      "On macOS, `on_ctrl_c` does it.\n\n```\na = read_box();\n```",
    );
  });
});
