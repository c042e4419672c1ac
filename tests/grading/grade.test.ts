import { describe, expect, it } from "vitest";
import {
  check,
  endsWell,
  exercise,
  grade,
  inScenario,
  nothingUnawaited,
  plain,
  prints,
  printsAt,
  printsInOrder,
  RUNS_TO_ITS_END,
  runForGrading,
  takes,
  type Check,
  type CheckResult,
  type Exercise,
  type Scenario,
} from "../../src/grading/index.ts";
import type { Outcome, RunRecord } from "../../src/record/index.ts";
import { errorInfo, place, runScript } from "../record/run-script.ts";
import { said } from "./said.ts";

const printing = (text: string, outcome?: Outcome) => runScript().prints(null, text).record(outcome);
const scenarios: Scenario[] = [
  { name: "with another name", files: { typescript: { "/name.ts": "b" }, python: { "/name.py": "c" } } },
];
const greets = check("Greets", prints("hello a"), "Which name is it?");
const failed: Outcome = { kind: "failed", error: errorInfo("ValueError", "no b", 7) };

/** The results of these checks on these runs, in their order, with texts as they are read. */
function resultsOf(checks: Check[], main: RunRecord, other?: RunRecord) {
  const { results } = grade({ checks }, { main, scenarios: other ? { "with another name": other } : {} });
  return results.map(readable);
}

function readable(result: CheckResult) {
  if (result.passed !== false) return result;
  const { seen, expected, hint } = result;
  return { ...result, seen: plain(seen), expected: plain(expected), hint: plain(hint) };
}

describe("exercise", () => {
  it("refuses checks that could not be told apart, and an exercise without any", () => {
    expect(() => exercise(greets, greets)).toThrow("two of the same sentence in an exercise: “Greets”");
    expect(() => exercise()).toThrow("at least one check");
  });
});

describe("a check's hint", () => {
  const hintOn = (asked: Check, text: string) => said(asked.test(printing(text)))?.hint;

  it("is the exercise's own in place of the matcher's", () => {
    expect(hintOn(greets, "good day")).toBe("Which name is it?");
  });

  it("is the matcher's when that has seen the very cause", () => {
    expect(hintOn(greets, "hello <coroutine object name at 0x7f>")).toMatch("That is a coroutine object");
  });

  it("is the first that knows the run, before all others", () => {
    const hinted = check(
      "Greets",
      prints("hello a"),
      "Anything else.",
      (run) => run.output.length > 1 && "Too much.",
      (run) => run.output.length === 1 && "One line, of `main`.",
    );
    expect(hintOn(hinted, "hello <coroutine object name at 0x7f>")).toBe("One line, of main.");
    expect(said(hinted.test(runScript().record()))?.hint).toBe("Anything else.");
  });
});

describe("scenarios", () => {
  const here = inScenario("with another name", check("Greets whoever it is", prints("hello b")));

  it("are asked for, and named in the sentence and the feedback", () => {
    expect(here.sentence).toBe("Greets whoever it is, with another name");
    expect(resultsOf([here], printing("hello a"), printing("hello b"))).toEqual([
      { sentence: here.sentence, passed: true },
    ]);
    expect(resultsOf([here], printing("hello a"), printing("hello a"))).toMatchObject([
      { passed: false, scenario: "with another name" },
    ]);
  });

  it("leave out the moment: the timeline shows the program's own run", () => {
    expect(resultsOf([here], printing("hello a"), printing("hello a"))[0]).not.toHaveProperty("at");
  });

  it("fail when the run was cut, whatever it printed", () => {
    const cut: Outcome = { kind: "cut", limit: "time", message: "It ran for 10 seconds", advice: "End the loop." };
    expect(resultsOf([here], printing("hello a"), printing("hello b", cut))).toMatchObject([
      { seen: "The program was ended. It ran for 10 seconds. ", hint: "End the loop." },
    ]);
  });

  it("show the error that ended the run in place of what is missing", () => {
    expect(resultsOf([here], printing("hello a"), printing("x", failed))).toMatchObject([
      {
        seen: "The program ended with ValueError: no b (raised in main, line 7).",
        expected: "Exactly one line: “hello b”.",
      },
    ]);
  });

  it("that do not exist are the author's error", () => {
    expect(() => resultsOf([here], printing("a"))).toThrow("no run of the scenario “with another name”");
  });
});

describe("grade", () => {
  const asked = exercise(check("Ends well", endsWell()), greets);

  it("passes when every check does", () => {
    expect(grade({ checks: asked }, { main: printing("hello a"), scenarios: {} })).toEqual({
      passed: true,
      results: [
        { sentence: "Ends well", passed: true },
        { sentence: "Greets", passed: true },
      ],
    });
  });

  it("shows passed checks beside failed ones, in their order", () => {
    expect(resultsOf(asked, printing("hello b"))).toMatchObject([
      { sentence: "Ends well", passed: true },
      { sentence: "Greets", passed: false, seen: expect.stringContaining("“hello b”") as string },
    ]);
  });

  it.each<[string, Outcome, string, string]>([
    [
      "did not start",
      { kind: "not-started", error: errorInfo("SyntaxError", "Unexpected token", 3), advice: "Close the `bracket`." },
      "The program could not start. SyntaxError: Unexpected token (raised in main, line 3).",
      "Close the bracket.",
    ],
    [
      "held the thread",
      { kind: "cut", limit: "unresponsive", message: "It held the thread", advice: "Look for an endless loop." },
      "The program was ended. It held the thread. ",
      expect.stringMatching(/^Look for an endless loop\. .* does not move while the program is busy/) as string,
    ],
    [
      "was stopped",
      { kind: "stopped" },
      "The program was stopped, 0 s of loop time after its start.",
      expect.any(String) as string,
    ],
  ])("looks at no check of a program that %s, and explains why, first", (_name, outcome, seen, hint) => {
    const results = resultsOf(asked, printing("hello a", outcome));
    expect(results.map(({ sentence }) => sentence)).toEqual([RUNS_TO_ITS_END, "Ends well", "Greets"]);
    expect(results[0]).toMatchObject({ passed: false, seen, hint });
    expect(results[2]).toEqual({ sentence: "Greets", passed: null });
  });

  it("tells of a program in Python with its names, and leaves what the learner wrote", () => {
    const main = { ...printing("readBox"), language: "python" as const };
    const [result] = resultsOf([check("Calls `readBox`", prints("x"), "Call `readBox`, says readBox.")], main);
    expect(result).toMatchObject({
      sentence: "Calls read_box",
      seen: expect.stringContaining("“readBox”") as string,
      hint: "Call read_box, says readBox.",
    });
  });
});

describe("what follows from a failure", () => {
  const well = check("Ends well", endsWell());
  const awaits = check("Awaits all", nothingUnawaited());
  const second = check("Takes a second", takes(1));
  const elsewhere = inScenario("with another name", check("Greets whoever it is", prints("hello b")));

  it("after an error is all the rest, of which nothing more is said", () => {
    expect(resultsOf([greets, well, elsewhere], printing("x", failed), printing("x", failed))).toMatchObject([
      { sentence: "Ends well", seen: "The program ended with ValueError: no b (raised in main, line 7)." },
      { sentence: "Greets", followsFrom: "Ends well", seen: "An error ended the program before this." },
      { sentence: elsewhere.sentence, followsFrom: "Ends well", seen: "An error ended the program before this." },
    ]);
  });

  it("after an error that no check asks for stands behind the first check that it keeps from passing", () => {
    expect(resultsOf([greets, second], printing("x", failed))).toMatchObject([
      { sentence: "Greets", seen: "The program ended with ValueError: no b (raised in main, line 7)." },
      { sentence: "Takes a second", followsFrom: "Greets", seen: "An error ended the program before this." },
    ]);
  });

  it("stands behind its root, whatever the order of the checks", () => {
    const main = runScript().prints(null, "x").neverAwaits("fetch").record();
    const results = resultsOf([well, greets, awaits, second], main);
    expect(results.map(({ sentence }) => sentence)).toEqual(["Ends well", "Awaits all", "Greets", "Takes a second"]);
    expect(results.slice(1)).toMatchObject([
      { passed: false },
      { followsFrom: "Awaits all" },
      { followsFrom: "Awaits all" },
    ]);
    expect(results[1]).not.toHaveProperty("followsFrom");
  });

  it("is in the scenarios whatever fails after the program's own run, and after the first of them", () => {
    const twice = inScenario("with another name", check("Greets again", printsInOrder("hello b")));
    const [, inOther, again] = resultsOf([greets, elsewhere, twice], printing("x"), printing("x"));
    expect([inOther, again]).toMatchObject([{ followsFrom: "Greets" }, { followsFrom: "Greets" }]);
    expect(resultsOf([elsewhere], printing("x"), printing("x"))[0]).not.toHaveProperty("followsFrom");
  });

  it("is not what a check of another kind says: two lines that are wrong are two failures", () => {
    const results = resultsOf([greets, check("Says goodbye", printsInOrder("bye"))], printing("x"));
    expect(results.some((result) => "followsFrom" in result)).toBe(false);
  });
});

describe("a cut run", () => {
  const cut = (limit: "deadlock" | "unresponsive"): Outcome => ({
    kind: "cut",
    limit,
    message: "Why.\nMore",
    advice: "What",
  });
  const seenOf = (main: RunRecord) => {
    const [first] = resultsOf([greets], main);
    return first && "seen" in first ? first.seen : null;
  };

  it("names the task that held the thread", () => {
    const main = runScript().opens().creates(1, "main").starts(1).record(cut("unresponsive"));
    expect(seenOf(main)).toBe("The program was ended. Why. Task-1 (main) was running.");
  });

  it("says what each task waited for", () => {
    const run = runScript()
      .opens()
      .creates(1, "main")
      .creates(2, "ticker")
      .starts(1)
      .sleeps(1, 1)
      .starts(2)
      .sleeps(2, 3);
    expect(seenOf(run.record(cut("deadlock")))).toBe(
      "The program was ended. Why. Task-1 (main) waits for sleep(1) at line 3. Task-2 (ticker) waits for sleep(3) at line 3.",
    );
  });
});

describe("runForGrading", () => {
  const program = { files: { "/main.ts": "…", "/name.ts": "a" }, entry: "/main.ts" };
  const asked: Exercise = { checks: [greets], scenarios };

  it("runs the program as it is, and once per scenario with the scenario's files in its language", async () => {
    const runs = await runForGrading(asked, program, ({ files }) => Promise.resolve(printing(JSON.stringify(files))));
    expect(runs.main.output[0]?.text).toBe(JSON.stringify(program.files));
    expect(runs.scenarios["with another name"]?.output[0]?.text).toBe(
      JSON.stringify({ "/main.ts": "…", "/name.ts": "b" }),
    );
  });

  it("does not run scenarios of a program that was cut", async () => {
    let count = 0;
    const runs = await runForGrading(asked, program, () => {
      count += 1;
      return Promise.resolve(printing("a", { kind: "cut", limit: "time", message: "…", advice: "…" }));
    });
    expect(count).toBe(1);
    expect(runs.scenarios).toEqual({});
  });
});

describe("a deeper cause than the exercise's hint", () => {
  const isOnTime = check("Is on time", printsAt([2, "done"]), "Who is waited for?");

  const hintOn = (run: RunRecord) => {
    const [result] = resultsOf([isOnTime], run);
    return result && "hint" in result ? result.hint : null;
  };

  it("is told where the program blocks the thread", () => {
    const run = runScript().opens().creates(1, "main").starts(1).blocks(1, 3, 7).at(3).prints(1, "done");
    expect(hintOn(run.record())).toMatch(/^Line 7 blocks the thread for 3 seconds/);
  });

  it("is told where a task looks again and again, and not of a pause after each piece of work", () => {
    const looking = runScript().opens().creates(1, "main").starts(1);
    const working = runScript().opens().creates(1, "main").starts(1);
    for (let time = 0; time < 120; time++) {
      looking
        .at(time)
        .sleeps(1, 1, [place(9)])
        .at(time + 1)
        .wakes(1);
      working
        .at(time)
        .prints(1, `piece ${time}`)
        .sleeps(1, 1, [place(9)])
        .at(time + 1)
        .wakes(1);
    }
    expect(hintOn(looking.prints(1, "done").record())).toMatch(/^Line 9 looks again and again/);
    expect(hintOn(working.prints(1, "done").record())).toBe("Who is waited for?");
  });
});
