import { expect, test } from "vitest";
import { barAt, jobBars, LEAST_STEP, taskBars } from "../../src/timeline/bars.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { stepScale, timeScale } from "../../src/timeline/scale.ts";
import { place, runScript } from "../record/run-script.ts";

const ALL = { from: 0, to: Infinity };

/** A task that sleeps for a second in a function it awaits, twice, and blocks the loop for half a second between. */
const script = runScript().opens().creates(1, "main").starts(1);
const stack = [place(9), place(3, "forecast")];
const run = script.sleeps(1, 1, stack).at(1).wakes(1).blocks(1, 0.5).sleeps(1, 0.5).at(2).wakes(1).finishes(1).record();
const index = indexRun(run);

test("on a time scale waits take their time, and steps that take none are as wide as can be seen", () => {
  const { waits, steps } = taskBars(run.tasks[0]!, index, timeScale(2, 200), 2, ALL);
  expect(waits).toMatchObject([
    { state: "suspended", x: 0, width: 100, note: "forecast: sleep(1)", from: 0, to: 1 },
    { state: "suspended", x: 150, width: 50, note: "sleep(0.5)" },
  ]);
  expect(steps.map(({ state, x, width }) => [state, x, width])).toEqual([
    ["running", 0, LEAST_STEP],
    ["running", 100, LEAST_STEP],
    ["blocking", 100, 50],
    ["running", 200, LEAST_STEP],
  ]);
});

test("on a step scale each event is a column, whatever time it took", () => {
  const scale = stepScale(run.events.length, run.events.length * 10);
  const { waits, steps } = taskBars(run.tasks[0]!, index, scale, 2, ALL);
  const types = run.events.map(({ type }) => type);
  const column = (type: (typeof types)[number]) => types.indexOf(type) * 10;
  expect(waits[0]).toMatchObject({ state: "ready", x: column("task-created"), width: 10 });
  expect(waits[1]).toMatchObject({ state: "suspended", x: column("task-suspended"), width: 10 });
  expect(steps.find(({ state }) => state === "blocking")).toMatchObject({ x: column("blocking"), width: 10 });
});

test("steps too near to be told apart are one bar, which knows how many they are", () => {
  const busy = runScript().opens().creates(1, "main").starts(1);
  for (let step = 1; step <= 1000; step++)
    busy
      .sleeps(1, 0.001)
      .at(step / 1000)
      .wakes(1);
  const record = busy.finishes(1).record();
  const { waits, steps } = taskBars(record.tasks[0]!, indexRun(record), timeScale(1, 100), 1, ALL);
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatchObject({ x: 0, count: 1001, from: 0, to: 1 });
  expect(waits).toEqual([]);
});

test("what lies outside of the part that is looked at is left out", () => {
  const { waits, steps } = taskBars(run.tasks[0]!, index, timeScale(2, 200), 2, { from: 10, to: 90 });
  expect(waits).toMatchObject([{ x: 0, width: 100 }]);
  expect(steps).toEqual([]);
});

test("what is not over reaches as far as the time it is", () => {
  const open = runScript().opens().creates(1, "main").starts(1).sleeps(1, 60).record({ kind: "stopped" });
  const { waits } = taskBars(open.tasks[0]!, indexRun(open), timeScale(4, 400), 3, ALL);
  expect(waits.at(-1)).toMatchObject({ state: "suspended", x: 0, width: 300, to: null });
});

test("under a pointer, a step hides the wait below it", () => {
  const bars = taskBars(run.tasks[0]!, index, timeScale(2, 200), 2, ALL);
  expect(barAt(bars, 2)).toMatchObject({ state: "running" });
  expect(barAt(bars, 50)).toMatchObject({ state: "suspended" });
  expect(barAt(bars, 400)).toBeNull();
});

test("a job waits for a worker and runs on it", () => {
  const withJob = runScript().opens().creates(1, "main").starts(1).runsInThread(1, "crunch", 1).record();
  const scale = stepScale(withJob.events.length, withJob.events.length * 10);
  const { waits, steps } = jobBars(withJob.jobs[0]!, indexRun(withJob), scale, 0);
  expect(waits).toMatchObject([{ state: "ready", x: 30, width: 10 }]);
  expect(steps).toMatchObject([{ state: "running", x: 40, width: 10 }]);
});
