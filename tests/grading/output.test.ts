import { describe, expect, it } from "vitest";
import {
  answers,
  neverPrints,
  prints,
  printsAt,
  printsBetween,
  printsBy,
  printsEach,
  printsEachAt,
  printsFrom,
  printsInAnyOrder,
  printsInOrder,
  printsNoMore,
  printsTimes,
  printsValue,
  type Matcher,
} from "../../src/grading/index.ts";
import { place, runScript } from "../record/run-script.ts";
import { said } from "./said.ts";

/** A run of one task, main, that prints each text on a line of its own, a second after the other. */
function printing(...texts: string[]) {
  const run = runScript().opens().creates(1, "main").starts(1);
  for (const [index, text] of texts.entries()) run.at(index).prints(1, text, place(index + 10));
  return run;
}

/** What a matcher says of a run that prints these lines. */
function onPrinting(matcher: Matcher, ...texts: string[]) {
  return said(matcher(printing(...texts).record()));
}

describe("prints", () => {
  it("holds for exactly these lines", () => {
    expect(onPrinting(prints("start a", "A"), "start a", "A")).toBeNull();
  });

  it("holds for a line in parts, of whichever tasks", () => {
    const run = runScript().printsPart(1, "start").printsPart(2, " ").prints(1, "a").printsPart(1, "A");
    expect(prints("start a", "A")(run.record())).toBeNull();
  });

  it("says after which line the rest is missing", () => {
    expect(onPrinting(prints("start a", "A"), "start a")).toMatchObject({
      about: "output",
      seen: "After “start a” nothing more was printed.",
      expected: "“A” as the second of 2 lines: “start a” and “A”.",
      at: { time: 0, task: 1, place: place(10) },
    });
    expect(onPrinting(prints("A"))?.seen).toBe("Nothing was printed.");
  });

  it("shows the line that differs: when, in which task, where", () => {
    expect(onPrinting(prints("start a", "A"), "start a", "B")).toMatchObject({
      seen: "The second line printed was “B”, at 1 s, in Task-1 (main), line 11.",
      expected: "“A” as the second of 2 lines: “start a” and “A”.",
      at: { time: 1, task: 1, place: place(11) },
    });
  });

  it.each([
    ["got <coroutine object fetch at 0x7f00>", /That is a coroutine object: a call that nothing has run yet/],
    ["got <Task pending name='Task-2'>", /That is the task itself, and not its result/],
    ["no trip: unhandled errors in a TaskGroup (1 sub-exception)", /That is the message of the group itself/],
    ["undefined", /returns nothing/],
    ["Oslo: ", /known by their class/],
    ["a ", /Only spaces/],
    ["A", /Only capital and small letters/],
  ])("knows the cause of %j in place of the line", (text, hint) => {
    expect(onPrinting(prints("a", "b"), text)).toMatchObject({
      hint: expect.stringMatching(hint) as string,
      isCertain: true,
    });
  });

  it("compares characters only of what is nearly alike", () => {
    expect(onPrinting(prints("found in 2.5 s"), "found in 1.5 s")?.hint).toBe(
      "Compare the two, character by character: they differ from “1.5 s” on.",
    );
    expect(onPrinting(prints("found in 2.5 s"), "over the bridge")?.hint).not.toContain("Compare");
  });

  it("knows a line that belongs later", () => {
    expect(onPrinting(prints("a", "b"), "b")?.hint).toMatch("belongs later");
  });

  it("names only the place in a long list", () => {
    const lines = ["a", "b", "c", "d", "e", "f", "g"];
    expect(onPrinting(prints(...lines), "a", "b")?.expected).toBe("“c” as the third of 7 lines, right after “b”.");
    expect(onPrinting(prints(...lines), ...lines, "h")?.expected).toBe("Exactly 7 lines, from “a” to “g”.");
  });

  it("names a line too many", () => {
    expect(onPrinting(prints("a"), "a", "b")?.seen).toBe("“b” was printed as well, at 1 s, in Task-1 (main), line 11.");
    expect(onPrinting(prints("a"), "a", "a")?.seen).toBe(
      "“a” was printed once more, at 1 s, in Task-1 (main), line 11.",
    );
  });
});

describe("printsInOrder", () => {
  it("lets other lines stand between", () => {
    expect(onPrinting(printsInOrder("a", "c"), "a", "b", "c")).toBeNull();
  });

  it("says that a line came too early", () => {
    expect(onPrinting(printsInOrder("b", "a"), "a", "b")).toMatchObject({
      seen: "“a” was printed at 0 s, in Task-1 (main), line 10, too early.",
      expected: "In this order: “b” and “a”. Other lines may come in between.",
    });
  });

  it("says that a line never came, and what seems to stand in its place", () => {
    expect(onPrinting(printsInOrder("a", "z"), "a", "b")?.seen).toBe("“z” was not printed after “a”.");
    expect(onPrinting(printsInOrder("Oslo: snow"), "Bonn: fog", "Oslo: rain")?.seen).toBe(
      "“Oslo: snow” was not printed. In its place there was “Oslo: rain”, at 1 s, in Task-1 (main), line 11.",
    );
    expect(onPrinting(printsInOrder("on the way"), "on the ways")?.seen).toContain("there was “on the ways”");
    expect(onPrinting(printsInOrder("448 words"), "12 lines", "16 words")?.seen).toContain("there was “16 words”");
  });

  it("refuses a line twice, and another one of the same beginning from the learner's own code", () => {
    expect(onPrinting(printsInOrder("rye: 20 kg"), "rye: 20 kg", "rye: 20 kg")).toMatchObject({
      seen: "“rye: 20 kg” was printed once more, at 1 s, in Task-1 (main), line 11.",
      expected: "“rye: 20 kg” only once.",
    });
    expect(onPrinting(printsInOrder("rye: 20 kg"), "rye: None kg", "rye: 20 kg")).toMatchObject({
      seen: "“rye: None kg” was printed as well, at 0 s, in Task-1 (main), line 10.",
      isCertain: true,
    });
  });

  it("lets helpers say more of the same, and lists with several lines of one beginning", () => {
    const run = printing("Monday: saved").prints(1, "Monday: begun", place(3, "savePage", "/diary.ts"));
    expect(printsInOrder("Monday: saved")(run.record())).toBeNull();
    expect(
      onPrinting(printsInOrder("tart: baked", "tart: eaten"), "tart: mixed", "tart: baked", "tart: eaten"),
    ).toBeNull();
  });
});

describe("printsInAnyOrder", () => {
  it("holds for the same lines in another order", () => {
    expect(onPrinting(printsInAnyOrder("a", "b"), "b", "a")).toBeNull();
  });

  it("counts lines that are equal", () => {
    expect(onPrinting(printsInAnyOrder("a", "a"), "a")?.seen).toBe("“a” was not printed.");
    expect(onPrinting(printsInAnyOrder("a"), "a", "a")?.seen).toMatch("“a” was printed once more");
  });
});

describe("printsAt", () => {
  it("holds when each line comes at its time, to a microsecond", () => {
    expect(onPrinting(printsAt([0, "tick"], [1, "tick"]), "tick", "tick")).toBeNull();
    expect(onPrinting(printsAt([0.0000004, "tick"]), "tick")).toBeNull();
  });

  it("says when the line came instead", () => {
    expect(onPrinting(printsAt([0, "tick"], [0.5, "tock"]), "tick", "tock")).toMatchObject({
      about: "time",
      seen: "“tock” was printed at 1 s, in Task-1 (main), line 11.",
      expected: "“tock” at 0.5 s exactly.",
      hint: "Something before it waits too long, or blocks the thread. What is it waiting for?",
    });
    expect(onPrinting(printsAt([2, "tick"]), "tick")?.hint).toMatch("too early");
  });
});

describe("printsEachAt", () => {
  it("asks no order of lines of one moment", () => {
    const run = printing("a").prints(1, "c").prints(1, "b").record();
    expect(printsEachAt([0, "a"], [0, "b"], [0, "c"])(run)).toBeNull();
    expect(printsAt([0, "a"], [0, "b"], [0, "c"])(run)).not.toBeNull();
    expect(said(printsEachAt([1, "c"])(run))?.seen).toBe("“c” was printed at 0 s, in Task-1 (main), line 2.");
  });
});

describe("printsTimes", () => {
  it("counts a line", () => {
    expect(onPrinting(printsTimes("a"), "a")).toBeNull();
    expect(onPrinting(printsTimes("a"), "a", "a")).toMatchObject({
      seen: "“a” was printed twice, last at 1 s, in Task-1 (main), line 11.",
      expected: "“a” exactly once.",
      isCertain: true,
    });
    expect(onPrinting(printsTimes("a", 2))?.seen).toBe("“a” was not printed.");
  });
});

describe("neverPrints", () => {
  it("refuses lines, and those that a pattern matches", () => {
    expect(onPrinting(neverPrints("a", /^b/), "c")).toBeNull();
    expect(onPrinting(neverPrints("a", /^b/), "bc", "a")?.seen).toBe(
      "“bc” was printed at 0 s, in Task-1 (main), line 10, and 1 more line of this kind.",
    );
  });
});

describe("what comes after a line", () => {
  it("printsNoMore refuses what a pattern matches from then on", () => {
    expect(onPrinting(printsNoMore(/^asking/, "^C"), "asking a", "^C")).toBeNull();
    expect(onPrinting(printsNoMore(/^asking/, "^C"), "^C", "asking a")?.seen).toBe(
      "“asking a” was printed after “^C”, at 1 s, in Task-1 (main), line 11.",
    );
  });

  it("printsBetween wants lines before what follows", () => {
    const matcher = printsBetween("^C", /: /, "hung up on a");
    expect(onPrinting(matcher, "^C", "hung up on a", "a: not checked")).toBeNull();
    expect(onPrinting(matcher, "^C", "a: not checked", "hung up on a")?.seen).toBe(
      "“hung up on a” was not printed between “^C” and “a: not checked”.",
    );
  });
});

describe("printsValue", () => {
  it("holds when the line has the value", () => {
    expect(onPrinting(printsValue("in the till: ", "16"), "sold", "in the till: 16")).toBeNull();
  });

  it("shows what was printed instead", () => {
    expect(onPrinting(printsValue("in the till: ", "16"), "sold", "in the till: 4")).toMatchObject({
      seen: "“in the till: 4” was printed, at 1 s, in Task-1 (main), line 11.",
      expected: "“in the till: 16”.",
      at: { time: 1, task: 1, place: place(11) },
    });
  });

  it("fails without such a line, and for a second one", () => {
    expect(onPrinting(printsValue("in the till: ", "16"), "sold")?.seen).toBe("“in the till: 16” was not printed.");
    expect(onPrinting(printsValue("in the till: ", "16"), "in the till: 16", "in the till: 16")).not.toBeNull();
  });
});

describe("printsFrom", () => {
  it("asks which function printed a line", () => {
    expect(onPrinting(printsFrom("main", ["brewing"]), "brewing")).toBeNull();
    expect(onPrinting(printsFrom("main", ["brewing"], "/kitchen.ts"), "brewing")).not.toBeNull();
    expect(onPrinting(printsFrom("brew", ["brewing"]), "brewing")).toMatchObject({
      seen: "“brewing” was printed by main, at 0 s, in Task-1 (main), line 10.",
      expected: "The body of brew prints “brewing”.",
    });
    expect(onPrinting(printsFrom("brew", ["steeping"]), "brewing")?.seen).toBe("“steeping” was not printed.");
  });
});

describe("answers", () => {
  const asked = answers({
    line: /^sleep: (.*)$/,
    choices: ["switches", "stays"],
    right: "switches",
    expected: "What happens.",
    because: { stays: "`sleep` suspends." },
  });

  it("says why an answer is wrong", () => {
    expect(onPrinting(asked, "sleep: switches")).toBeNull();
    expect(onPrinting(asked, "sleep: stays")).toMatchObject({ expected: "What happens.", hint: "sleep suspends." });
    expect(onPrinting(asked)?.seen).toBe("This one has no answer.");
  });

  it.each([
    ["sleep: Switches", "Only capital and small letters, or spaces, differ from “switches”."],
    ["sleep: STAYS", "Only capital and small letters, or spaces, differ from “stays”."],
    ["sleep: True", "The answers are words in quotation marks: “switches” or “stays”."],
  ])("knows that %s is not written as an answer is", (line, hint) => {
    expect(onPrinting(asked, line)).toMatchObject({
      expected: "An answer: “switches” or “stays”.",
      hint: expect.stringContaining(hint) as string,
    });
  });
});

describe("printsBy", () => {
  it("holds for a line that is there once, by that moment", () => {
    expect(onPrinting(printsBy(1, "done"), "working", "done")).toBeNull();
    expect(onPrinting(printsBy(0.5, "done"), "working", "done")).toMatchObject({
      about: "time",
      seen: "“done” was printed at 1 s, in Task-1 (main), line 11.",
      expected: "“done” at 0.5 s at the latest.",
    });
    expect(onPrinting(printsBy(3, "done"), "done", "done")?.seen).toContain("twice");
    expect(onPrinting(printsBy(3, "done"), "working")?.seen).toBe("“done” was not printed.");
  });
});

describe("printsEach", () => {
  it("holds for lines in any order with others in between, each once", () => {
    expect(onPrinting(printsEach("a hears hi", "b hears hi"), "b hears hi", "…", "a hears hi")).toBeNull();
    expect(onPrinting(printsEach("a", "b"), "b", "a", "b")?.seen).toContain("twice");
  });

  it("takes no line that is expected itself for what stands in another's place", () => {
    expect(onPrinting(printsEach("a hears hello", "b hears hello"), "b hears hello")?.seen).toBe(
      "“a hears hello” was not printed.",
    );
  });
});

describe("what a line tells of its cause", () => {
  it.each([
    ["failed: no answer", "failed: Error: no answer", "The class of the error is printed as well."],
    ["failed: no answer", "failed: OSError('no answer')", "The class of the error is printed as well."],
    ["failed: no answer", "failed: 8: no answer", "The line has “8: ” too much in it."],
    ["failed: no answer", "failed: ", "Nothing follows the colon"],
    ["a hears b: hi", "a hears b hi", "Only spaces and punctuation differ"],
    ["found: B1, A2", "found: ['B1', 'A2']", "That is a list"],
    ["label: 17", "label: <Future pending>", "That is the future itself"],
  ])("of %j, when it reads %j", (expected, found, hint) => {
    expect(onPrinting(printsTimes(expected), found)?.hint).toContain(hint);
  });
});

describe("printsValue of a file", () => {
  it("leaves to the program what else it says of the same", () => {
    const run = runScript()
      .prints(1, "Dot is slow", place(3))
      .prints(1, "Dot was cut off", place(9, "f", "/customers.ts"));
    expect(printsValue("Dot ", "was cut off", "/customers.py")(run.record())).toBeNull();
    expect(said(printsValue("Dot ", "was cut off")(run.record()))?.seen).toContain("“Dot is slow” was printed");
  });
});
