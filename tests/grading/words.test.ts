import { describe, expect, it } from "vitest";
import {
  counted,
  errorText,
  lineOf,
  ordinal,
  rounded,
  seconds,
  spot,
  taskName,
  times,
} from "../../src/grading/words.ts";
import { errorInfo, place, runScript } from "../record/run-script.ts";

describe("the words of feedback", () => {
  const record = runScript().creates(1, "fetch", { name: "first" }).record();

  it("numbers agree with their nouns", () => {
    expect([seconds(1), seconds(0.1 + 0.2), counted(0, "task")]).toEqual(["1 second", "0.3 seconds", "0 tasks"]);
    expect([ordinal(1), ordinal(10), ordinal(11)]).toEqual(["first", "tenth", "11th"]);
    expect([times(1), times(2), times(3)]).toEqual(["once", "twice", "3 times"]);
  });

  it("times are those that the learner meant: three thirds of a second are one", () => {
    expect(rounded(0.999999999)).toBe(1);
  });

  it("name places, and the file when it is not the one that was run", () => {
    expect([lineOf(record, place(7)), lineOf(record, place(7, "fetch", "/web.ts"))]).toEqual([
      "line 7",
      "line 7 of web.ts",
    ]);
  });

  it("name tasks by their own and their coroutine's name", () => {
    expect(taskName(record, 1)).toBe("first (fetch)");
    expect(spot(record, { time: 0.5, task: 1, place: place(7) })).toBe("at 0.5 s, in first (fetch), line 7");
    expect(spot(record, { time: 0, task: null, place: null })).toBe("at 0 s");
  });

  it("say of an error what it is and where it was raised", () => {
    const error = errorInfo("ValueError", "no such city", 7);
    const atTop = { ...error, traceback: [place(3, "<module>")] };
    const bare = { ...error, message: "", traceback: [] };
    expect([error, atTop, bare].map((each) => errorText(record, each))).toEqual([
      "ValueError: no such city (raised in main, line 7)",
      "ValueError: no such city (line 3)",
      "ValueError",
    ]);
  });
});
