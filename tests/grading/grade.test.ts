import { describe, expect, it } from "vitest";
import {
  check,
  endsWell,
  exercise,
  grade,
  inScenario,
  prints,
  RUNS_TO_ITS_END,
  runForGrading,
  type Exercise,
  type Scenario,
} from "../../src/grading/index.ts";
import type { Outcome, RunRecord } from "../../src/record/index.ts";
import { errorInfo, runScript } from "../record/run-script.ts";

const printing = (text: string, outcome?: Outcome) => runScript().prints(null, text).record(outcome);
const scenarios: Scenario[] = [
  { name: "with another name", files: { typescript: { "/name.ts": "b" }, python: { "/name.py": "c" } } },
];
const greets = check("Greets", prints("hello a"), "Which name is it?");

describe("exercise", () => {
  it("refuses checks that could not be told apart, and an exercise without any", () => {
    expect(() => exercise(greets, greets)).toThrow("two of the same sentence in an exercise: “Greets”");
    expect(() => exercise()).toThrow("at least one check");
  });
});

describe("check", () => {
  it("puts the exercise's own hint in place of the matcher's", () => {
    expect(greets.test({ main: printing("hello b"), scenarios: {} })?.hint).toBe("Which name is it?");
  });

  it("takes the first hint that applies to the run", () => {
    const hinted = check(
      "Greets",
      prints("hello a"),
      (run) => run.output.length > 1 && "Too much.",
      (run) => run.output.length === 1 && "One line, and another one.",
      "Anything else.",
    );
    expect(hinted.test({ main: printing("x"), scenarios: {} })?.hint).toBe("One line, and another one.");
    expect(hinted.test({ main: runScript().record(), scenarios: {} })?.hint).toBe("Anything else.");
  });
});

describe("scenarios", () => {
  const here = inScenario("with another name", check("Greets whoever it is", prints("hello b")));
  const runs = (main: string, other: string, outcome?: Outcome) => ({
    main: printing(main),
    scenarios: { "with another name": printing(other, outcome) },
  });

  it("inScenario asks the scenario's run, and says so in the sentence and the feedback", () => {
    expect(here.sentence).toBe("Greets whoever it is, with another name");
    expect(here.test(runs("hello a", "hello b"))).toBeNull();
    expect(here.test(runs("hello a", "hello a"))).toMatchObject({ scenario: "with another name" });
  });

  it("leaves out the moment: the timeline shows the program's own run", () => {
    expect(here.test(runs("hello a", "hello a"))).not.toHaveProperty("at");
  });

  it("fail when the scenario's run was cut, whatever it printed", () => {
    const cut: Outcome = { kind: "cut", limit: "time", message: "It ran for 10 seconds", advice: "End the loop." };
    expect(here.test(runs("hello a", "hello b", cut))).toMatchObject({
      seen: "The program was ended. It ran for 10 seconds.",
      hint: "End the loop.",
      scenario: "with another name",
    });
  });

  it("that do not exist are the author's error", () => {
    expect(() => here.test({ main: printing("a"), scenarios: {} })).toThrow(
      "no run of the scenario “with another name”",
    );
  });
});

describe("grade", () => {
  const asked = { checks: exercise(check("Ends well", endsWell()), greets) };

  it("passes when every check does", () => {
    expect(grade(asked, { main: printing("hello a"), scenarios: {} })).toEqual({
      passed: true,
      results: [
        { sentence: "Ends well", passed: true },
        { sentence: "Greets", passed: true },
      ],
    });
  });

  it("shows passed checks beside failed ones, in their order", () => {
    const verdict = grade(asked, { main: printing("hello b"), scenarios: {} });
    expect(verdict.passed).toBe(false);
    expect(verdict.results).toMatchObject([
      { sentence: "Ends well", passed: true },
      { sentence: "Greets", passed: false, seen: expect.stringContaining("“hello b”") as string },
    ]);
  });

  it.each<[string, Outcome, string, string]>([
    [
      "did not start",
      { kind: "not-started", error: errorInfo("SyntaxError", "Unexpected token", 3), advice: "Close the bracket." },
      "The program could not start. SyntaxError: Unexpected token (raised in main, line 3).",
      "Close the bracket.",
    ],
    [
      "was cut",
      { kind: "cut", limit: "unresponsive", message: "It held the thread", advice: "Look for an endless loop." },
      "The program was ended. It held the thread.",
      "Look for an endless loop.",
    ],
    [
      "was stopped",
      { kind: "stopped" },
      "The program was stopped, 0 s of loop time after its start.",
      expect.any(String) as string,
    ],
  ])("looks at no check of a program that %s, and explains why, first", (_name, outcome, seen, hint) => {
    const { passed, results } = grade(asked, { main: printing("hello a", outcome), scenarios: {} });
    expect(passed).toBe(false);
    expect(results.map(({ sentence }) => sentence)).toEqual([RUNS_TO_ITS_END, "Ends well", "Greets"]);
    expect(results[0]).toMatchObject({ passed: false, seen, hint });
    expect(results[2]).toEqual({ sentence: "Greets", passed: null });
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
    const [first] = grade({ checks: [greets] }, { main, scenarios: {} }).results;
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
