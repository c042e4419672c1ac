import { expect, test } from "vitest";
import { pairLines } from "../../src/sandbox/island/comparison/paired-lines.ts";

const paired = (one: string[], other: string[]) => pairLines(one, other).map((pair) => [pair.one, pair.other]);

test("the lines of two programs that print the same stand beside one another", () => {
  expect(paired(["a", "b"], ["a", "b"])).toEqual([
    ["a", "a"],
    ["b", "b"],
  ]);
  expect(paired([], [])).toEqual([]);
});

test("a line that only one of them printed leaves those around it alone", () => {
  expect(paired(["a", "new", "b", "c"], ["a", "b", "c"])).toEqual([
    ["a", "a"],
    ["new", null],
    ["b", "b"],
    ["c", "c"],
  ]);
  expect(paired(["a"], ["a", "more"])).toEqual([
    ["a", "a"],
    [null, "more"],
  ]);
});

test("a line printed more often is counted once for each time", () => {
  expect(paired(["a", "a"], ["a", "a", "a"])).toEqual([
    ["a", "a"],
    ["a", "a"],
    [null, "a"],
  ]);
});

test("between what is the same, lines are held against one another in their order", () => {
  expect(paired(["a", "x", "same", "z"], ["a", "y", "same"])).toEqual([
    ["a", "a"],
    ["x", "y"],
    ["same", "same"],
    ["z", null],
  ]);
});
