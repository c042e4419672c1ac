import { describe, expect, it } from "vitest";
import { asSeen, rowsOf, textSeen, warningText } from "../../src/record/index.ts";
import { place, runScript } from "./run-script.ts";

describe("a console's rows", () => {
  const textsOf = ({ events }: ReturnType<ReturnType<typeof runScript>["record"]>) => rowsOf(events).map(textSeen);

  it("hold a line in parts, of whichever tasks, as one", () => {
    const record = runScript().printsPart(1, "a").at(1).printsPart(2, "b").prints(1, "").printsPart(1, "c").record();
    expect(textsOf(record)).toEqual(["ab", "c"]);
    expect(rowsOf(record.events)[0]!.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it("keep to the order of time, when something comes between two parts", () => {
    const record = runScript()
      .printsPart(1, "a")
      .prints(1, "x", place(3), "error")
      .printsPart(1, "b")
      .neverAwaits("fetch")
      .prints(1, "c")
      .record();
    expect(textsOf(record)).toEqual(["a", "x", "b", "Warning: coroutine 'fetch' was never awaited", "c"]);
  });
});

it.each([
  ["50%\r100%", "100%"],
  ["working\rdone", "doneing"],
  ["\r|\b/\b-", "-"],
  ["\b\ba", "a"],
  ["a\r\nb\rc\nd\r", "a\nc\nd"],
  ["🍵🍵\r☕", "☕🍵"],
])("%j is seen as %j", (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});

it("a warning of an exception nobody asked for says which it was", () => {
  const message = "Task exception was never retrieved";
  const error = { name: "ValueError", message: "no such city", traceback: [] };
  expect(warningText({ message, error })).toBe("Task exception was never retrieved: ValueError: no such city");
  expect(warningText({ message })).toBe(message);
});
