import { describe, expect, it } from "vitest";
import { inPythonWords } from "../../src/grading/python-words.ts";

describe("inPythonWords", () => {
  it.each([
    ["Keep what createTask returns.", "Keep what create_task returns."],
    ["`townOf` of atlas.ts", "`town_of` of atlas.py"],
    ['`const town = await townOf("Ada")`', '`town = await town_of("Ada")`'],
    ["`gather(a, { returnExceptions: true })`", "`gather(a, return_exceptions=True)`"],
    ["gives `null`", "gives `None`"],
  ])("says of %s: %s", (text, inPython) => {
    expect(inPythonWords(text)).toBe(inPython);
  });

  it("leaves what was printed, and names of classes", () => {
    expect(inPythonWords("“fetchPage” raised a ValueError in a TaskGroup")).toBe(
      "“fetchPage” raised a ValueError in a TaskGroup",
    );
  });
});
