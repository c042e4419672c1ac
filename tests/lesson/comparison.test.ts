import { describe, expect, test } from "vitest";
import { compare } from "../../src/lesson/predict/comparison.ts";

describe("a prediction beside what was printed", () => {
  test("is right when every line is the same", () => {
    expect(compare(["a", "b"], ["a", "b"])).toEqual({
      right: true,
      summary: "Just as you predicted.",
      lines: [
        { predicted: "a", printed: "a" },
        { predicted: "b", printed: "b" },
      ],
    });
  });

  test("is right when nothing was predicted and nothing printed", () => {
    expect(compare([], []).right).toBe(true);
  });

  test("names the line where they part", () => {
    expect(compare(["a", "c", "b"], ["a", "b", "c"])).toMatchObject({
      right: false,
      summary: "Not quite: they differ from line 2.",
    });
    expect(compare(["b", "a"], ["a", "b"]).summary).toBe("Not quite: they differ from the first line.");
  });

  test("says how many lines are missing, or too many", () => {
    expect(compare(["a"], ["a", "b", "c"]).summary).toBe("Not quite: it prints 2 lines more than you predicted.");
    expect(compare(["a", "b"], ["a"])).toMatchObject({
      summary: "Not quite: it stops one line earlier than you predicted.",
      lines: [
        { predicted: "a", printed: "a" },
        { predicted: "b", printed: null },
      ],
    });
  });
});
