import { describe, expect, it } from "vitest";
import {
  like,
  prints,
  printsAt,
  printsFrom,
  printsInAnyOrder,
  printsInOrder,
  printsTimes,
  printsValue,
} from "../../src/grading/index.ts";
import { errorInfo, place, runScript } from "../record/run-script.ts";

/** A run of one task, main, that prints each text on a line of its own, a second after the other. */
function printing(...texts: string[]) {
  const run = runScript().opens().creates(1, "main").starts(1);
  for (const [index, text] of texts.entries()) run.at(index).prints(1, text, place(index + 10));
  return run;
}

describe("prints", () => {
  it("holds for exactly these lines", () => {
    expect(prints("start a", "A")(printing("start a", "A").record())).toBeNull();
  });

  it("holds for a line in parts, of whichever tasks", () => {
    const run = runScript().printsPart(1, "start").printsPart(2, " ").prints(1, "a").printsPart(1, "A");
    expect(prints("start a", "A")(run.record())).toBeNull();
  });

  it("says that nothing was printed, and what ended the program", () => {
    const record = printing().record({ kind: "failed", error: errorInfo("ValueError", "no such city", 7) });
    expect(prints("A")(record)).toEqual({
      seen: "Nothing was printed; the program ended with ValueError: no such city (raised in main, line 7).",
      expected: "Exactly one line: “A”.",
      hint: "An error ended the program before it came to this line. Repair that first.",
    });
  });

  it("says after which line the rest is missing", () => {
    expect(prints("start a", "A")(printing("start a").record())).toMatchObject({
      seen: "After “start a” nothing more was printed.",
      expected: "“A” as the second of 2 lines: “start a” and “A”.",
      at: { time: 0, task: 1, place: place(10) },
    });
  });

  it("shows the line that differs: when, in which task, where", () => {
    expect(prints("start a", "A")(printing("start a", "B").record())).toEqual({
      seen: "The second line printed was “B”, at 1 s, in Task-1 (main), line 11.",
      expected: "“A” as the second of 2 lines: “start a” and “A”.",
      hint: "Compare the two, character by character.",
      at: { time: 1, task: 1, place: place(11) },
    });
  });

  it.each([
    ["got <coroutine object fetch at 0x7f00>", /A coroutine object stands there: a call that nothing has run yet/],
    ["got <Task pending name='Task-2'>", /The task itself stands there, not its result/],
    ["undefined", /returns nothing/],
    ["a ", /Only spaces/],
    ["A", /Only capital and small letters/],
    ["b", /belongs later/],
  ])("has a hint for %j in place of the line", (text, hint) => {
    expect(prints("a", "b")(printing(text).record())?.hint).toMatch(hint);
  });

  it("names only the place in a long list", () => {
    const lines = ["a", "b", "c", "d", "e", "f", "g"];
    expect(prints(...lines)(printing("a", "b").record())?.expected).toBe(
      "“c” as the third of 7 lines, right after “b”.",
    );
    expect(prints(...lines)(printing(...lines, "h").record())?.expected).toBe("Exactly 7 lines, from “a” to “g”.");
  });

  it("names a line too many", () => {
    expect(prints("a")(printing("a", "b").record())?.seen).toBe(
      "“b” was printed as well, at 1 s, in Task-1 (main), line 11.",
    );
    expect(prints("a")(printing("a", "a").record())).toMatchObject({
      seen: "“a” was printed once more, at 1 s, in Task-1 (main), line 11.",
      hint: "What ran a second time?",
    });
  });

  it("knows a line by its form, and shows the form", () => {
    const object = like("<coroutine object f at 0x…>", /^<coroutine object f at 0x[0-9a-f]+>$/);
    expect(prints(object)(printing("<coroutine object f at 0x7f12>").record())).toBeNull();
    expect(prints(object)(printing("f").record())?.expected).toBe("Exactly one line: “<coroutine object f at 0x…>”.");
  });
});

describe("printsInOrder", () => {
  it("lets other lines stand between", () => {
    expect(printsInOrder("a", "c")(printing("a", "b", "c").record())).toBeNull();
  });

  it("says that a line came too early", () => {
    expect(printsInOrder("b", "a")(printing("a", "b").record())).toMatchObject({
      seen: "“a” was printed at 0 s, in Task-1 (main), line 10, too early.",
      expected: "In this order: “b” and “a”.",
    });
  });

  it("says that a line never came", () => {
    expect(printsInOrder("a", "z")(printing("a", "b").record())?.seen).toBe("“z” was not printed after “a”.");
  });

  it("asks no order of a single line", () => {
    expect(printsInOrder("z")(printing("a").record())?.expected).toBe("“z”.");
  });

  it("leads to the error that kept a line from coming", () => {
    const record = printing("a").record({ kind: "failed", error: errorInfo("NameError", "no such name", 3) });
    expect(printsInOrder("z")(record)?.hint).toContain("An error ended the program");
  });
});

describe("printsInAnyOrder", () => {
  it("holds for the same lines in another order", () => {
    expect(printsInAnyOrder("a", "b")(printing("b", "a").record())).toBeNull();
  });

  it("counts lines that are equal", () => {
    expect(printsInAnyOrder("a", "a")(printing("a").record())?.seen).toBe("“a” was not printed.");
    expect(printsInAnyOrder("a")(printing("a", "a").record())?.seen).toMatch("“a” was printed once more");
  });
});

describe("printsAt", () => {
  it("holds when each line comes at its time", () => {
    expect(printsAt([0, "tick"], [1, "tick"])(printing("tick", "tick").record())).toBeNull();
  });

  it("says when the line came instead", () => {
    expect(printsAt([0, "tick"], [0.5, "tock"])(printing("tick", "tock").record())).toMatchObject({
      seen: "“tock” was printed at 1 s, in Task-1 (main), line 11.",
      expected: "“tock” at 0.5 s exactly.",
      hint: "Something before it waits too long, or holds the thread. Which await stands in its way?",
    });
    expect(printsAt([2, "tick"])(printing("tick").record())?.hint).toMatch("too early");
  });
});

describe("printsTimes", () => {
  it("counts a line", () => {
    expect(printsTimes("a")(printing("a").record())).toBeNull();
    expect(printsTimes("a")(printing("a", "a").record())).toMatchObject({
      seen: "“a” was printed 2 times, last at 1 s, in Task-1 (main), line 11.",
      expected: "“a” exactly 1 time.",
    });
    expect(printsTimes("a", 0)(printing("a").record())?.expected).toBe("“a” never.");
    expect(printsTimes("a", 2)(printing().record())?.seen).toBe("“a” was printed 0 times.");
  });
});

describe("printsValue", () => {
  it("holds when the line has the value", () => {
    expect(printsValue("in the till: ", "16")(printing("sold", "in the till: 16").record())).toBeNull();
  });

  it("shows what was printed instead", () => {
    expect(printsValue("in the till: ", "16")(printing("sold", "in the till: 4").record())).toMatchObject({
      seen: "“in the till: 4” was printed, at 1 s, in Task-1 (main), line 11.",
      expected: "“in the till: 16”.",
      at: { time: 1, task: 1, place: place(11) },
    });
  });

  it("fails without such a line, and for a second one", () => {
    expect(printsValue("in the till: ", "16")(printing("sold").record())?.seen).toBe(
      "“in the till: 16” was printed 0 times.",
    );
    const twice = printing("in the till: 16", "in the till: 16").record();
    expect(printsValue("in the till: ", "16")(twice)).not.toBeNull();
  });
});

describe("printsFrom", () => {
  it("asks which function printed a line", () => {
    const byHand = printing("brewing").record();
    expect(printsFrom("main", ["brewing"])(byHand)).toBeNull();
    expect(printsFrom("main", ["brewing"], "/kitchen.ts")(byHand)).not.toBeNull();
    expect(printsFrom("brew", ["brewing"])(byHand)).toMatchObject({
      seen: "“brewing” was printed by main, at 0 s, in Task-1 (main), line 10.",
      expected: "The body of brew prints “brewing”.",
    });
    expect(printsFrom("brew", ["steeping"])(byHand)?.seen).toBe("“steeping” was not printed.");
  });
});
