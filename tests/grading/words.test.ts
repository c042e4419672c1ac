import { describe, expect, it } from "vitest";
import {
  counted,
  errorText,
  lineOf,
  listed,
  ordinal,
  quote,
  seconds,
  spot,
  taskName,
} from "../../src/grading/index.ts";
import { errorInfo, place, runScript } from "../record/run-script.ts";

describe("the words of feedback", () => {
  it("quote shortens, and keeps one line", () => {
    expect(quote("a\nb")).toBe("“a⏎b”");
    expect(quote("x".repeat(200))).toBe(`“${"x".repeat(120)}…”`);
  });

  it("numbers agree with their nouns", () => {
    expect([seconds(1), seconds(0.1 + 0.2), counted(0, "task")]).toEqual(["1 second", "0.3 seconds", "0 tasks"]);
    expect([ordinal(1), ordinal(10), ordinal(11)]).toEqual(["first", "tenth", "11th"]);
  });

  it("lists", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("name places, and the file when it is not the program's own", () => {
    expect([lineOf(place(7)), lineOf(place(7, "fetch", "/web.ts"))]).toEqual(["line 7", "line 7 of web.ts"]);
  });

  it("name tasks by their own and their coroutine's name", () => {
    const record = runScript().creates(1, "fetch", { name: "first" }).record();
    expect(taskName(record, 1)).toBe("first (fetch)");
    expect(spot(record, { time: 0.5, task: 1, place: place(7) })).toBe("at 0.5 s, in first (fetch), line 7");
    expect(spot(record, { time: 0, task: null, place: null })).toBe("at 0 s");
  });

  it("say of an error what it is and where it was raised", () => {
    const error = errorInfo("ValueError", "no such city", 7);
    const atTop = { ...error, traceback: [place(3, "<module>")] };
    expect([errorText(error), errorText(atTop), errorText({ ...error, message: "", traceback: [] })]).toEqual([
      "ValueError: no such city (raised in main, line 7)",
      "ValueError: no such city (line 3)",
      "ValueError",
    ]);
  });
});
