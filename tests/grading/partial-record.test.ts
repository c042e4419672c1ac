import { expect, test } from "vitest";
import * as grading from "../../src/grading/index.ts";
import { RecordBuilder, type Printed, type RunRecord } from "../../src/record/index.ts";

/** A run of a task that prints a line after the recording has stopped. */
function longRun(missing: { events: number; lines: number }): RunRecord {
  const builder = new RecordBuilder({ entry: "/main.py", clock: "virtual" });
  builder.add({ type: "loop-opened", time: 0, clock: "virtual" });
  builder.add({ type: "task-created", time: 0, task: 1, name: "Task-1", coroutine: "main", parent: null, place: null });
  builder.add({ type: "task-started", time: 0, task: 1 });
  builder.leaveOut(missing, 2);
  const line: Printed = { type: "printed", time: 2, task: 1, job: null, stream: "out", text: "done", place: null };
  builder.add(line);
  return builder.end({ kind: "finished" });
}

function resultsOf(run: RunRecord, ...checks: grading.Check[]) {
  return grading.grade({ checks }, { main: run, scenarios: {} });
}

const PRINTS = grading.check("Prints", grading.prints("done"));
const TAKES = grading.check("Takes two seconds", grading.takes(2));
const LEAVES_NONE = grading.check("Leaves nothing behind", grading.noTaskLeftBehind());

test("what is known of the whole run is judged, and what is not is neither passed nor failed", () => {
  const { passed, results } = resultsOf(longRun({ events: 9, lines: 0 }), PRINTS, TAKES, LEAVES_NONE);
  expect(results).toEqual([
    { sentence: "Prints", passed: true },
    { sentence: "Takes two seconds", passed: true },
    { sentence: "Leaves nothing behind", passed: null, reason: "The run was too long to be looked at as a whole." },
  ]);
  expect(passed).toBe(false);
});

test("lines that are missing are not held against anybody", () => {
  const { results } = resultsOf(longRun({ events: 0, lines: 9 }), PRINTS, TAKES, LEAVES_NONE);
  expect(results.map(({ passed }) => passed)).toEqual([null, true, false]);
});

test("what has failed for certain is told, with the names that are known, whatever a hint asks for", () => {
  const hint = (run: RunRecord) => run.events.length > 3 && "Never shown.";
  const prints = grading.check("Prints", grading.prints("other"), hint, "The general hint.");
  const takes = grading.check("Takes a second", grading.takes(1));
  const [output, time] = resultsOf(longRun({ events: 9, lines: 0 }), prints, takes).results;
  expect(output).toMatchObject({ passed: false, hint: ["The general hint."] });
  expect(JSON.stringify(output)).toContain("in Task-1 (main)");
  expect(time?.passed === false && grading.plain(time.seen)).toBe("It took 2 seconds.");
});
