import { expect, test } from "vitest";
import { counterpart, momentOf, movedBy, standingLines, taskState } from "../../src/timeline/moment.ts";
import { eventAt } from "../../src/timeline/pick.ts";
import { eventNear, indexRun } from "../../src/timeline/run-index.ts";
import { stepScale, timeScale } from "../../src/timeline/scale.ts";
import { eventInWords } from "../../src/timeline/words.ts";
import { place, runScript } from "../record/run-script.ts";

/** Two tasks; the second sleeps at line 3 of what it awaits at line 9 while the first waits at line 12. */
const run = runScript()
  .opens()
  .creates(1, "main")
  .starts(1)
  .creates(2, "child", { parent: 1, place: place(11) })
  .sleeps(1, 2, [place(12)])
  .starts(2)
  .sleeps(2, 1, [place(9, "child"), place(3, "forecast", "/weather.ts")])
  .at(1)
  .wakes(2)
  .prints(2, "hello", place(10, "child"))
  .finishes(2)
  .at(2)
  .wakes(1)
  .finishes(1)
  .record();
const index = indexRun(run);
const indexOf = (type: string, task: number) =>
  run.events.findIndex((event) => event.type === type && "task" in event && event.task === task);

test("what a task is doing right after each event", () => {
  const states = run.events.map((_, event) => taskState(run.tasks[1]!, event).kind);
  expect(states).toEqual([
    "none",
    "none",
    "none",
    "ready",
    "ready",
    "running",
    "suspended",
    "ready",
    "running",
    "running",
    "finished",
    "finished",
    "finished",
    "finished",
  ]);
});

test("the code shows where the cursor's task stands through all its awaits, and where the others stand", () => {
  const lines = standingLines(index, { event: indexOf("task-suspended", 2), lane: "task-2" });
  expect(lines.focus.map(({ file, line }) => `${file}:${line}`)).toEqual(
    expect.arrayContaining(["/weather.ts:3", "/main.ts:9"]),
  );
  expect(lines.others.map(({ line }) => line)).toEqual([12]);
});

test("at a printed line the code shows that line, not the await before it", () => {
  const { focus } = standingLines(index, { event: indexOf("printed", 2), lane: "task-2" });
  expect(focus.map(({ line }) => line)).toEqual([10]);
});

test("finds the event that shows what a check has found", () => {
  expect(eventNear(index, { time: 1, task: 2, place: place(10) })).toBe(indexOf("printed", 2));
  expect(eventNear(index, { time: 1, task: 2 })).toBe(indexOf("task-ready", 2));
  expect(eventNear(index, { time: 99, task: 1 })).toBe(indexOf("task-finished", 1));
  expect(eventNear(index, { time: 1.5, task: null })).toBe(indexOf("task-ready", 1));
  expect(eventNear(indexRun(runScript().record()), { time: 0, task: null })).toBeNull();
});

test("a pointer means the lane's own event when one is near, else the last of the run by then", () => {
  const time = timeScale(2, 200);
  expect(eventAt(97, index, time, "task-2")).toBe(indexOf("task-finished", 2));
  expect(eventAt(150, index, time, "task-2")).toBe(indexOf("task-finished", 2));
  expect(eventAt(50, index, time, null)).toBe(indexOf("task-suspended", 2));
  expect(eventAt(-5, index, time, null)).toBe(indexOf("task-suspended", 2));
  const steps = stepScale(run.events.length, run.events.length * 20);
  expect(eventAt(4 * 20 + 1, index, steps, null)).toBe(4);
  expect(eventAt(9999, index, steps, null)).toBe(run.events.length - 1);
});

test("time never falls from one event to the next, though a long step is reported late", () => {
  const late = runScript().opens().creates(1, "main").starts(1).at(3).prints(1, "x");
  const record = late.at(0).blocks(1, 3).record();
  expect(indexRun(record).times).toEqual([0, 0, 0, 3, 3]);
});

test("each event reads as a sentence", () => {
  expect(run.events.map((_, event) => eventInWords(index, event))).toEqual([
    "The event loop opens",
    "The program creates Task-1 to run main()",
    "Task-1 starts",
    "Task-1 creates Task-2 to run child()",
    "Task-1 suspends, waiting for sleep(2)",
    "Task-2 starts",
    "Task-2 suspends, waiting for sleep(1)",
    "Task-2 is ready, waiting for its turn",
    "Task-2 resumes",
    "Task-2 prints: hello",
    "Task-2 finishes with None",
    "Task-1 is ready, waiting for its turn",
    "Task-1 resumes",
    "Task-1 finishes with None",
  ]);
});

test("stepping ends at both ends, and where no moment is chosen leads into the run from either", () => {
  const latest = run.events.length - 1;
  expect(movedBy(index, null, 1).event).toBe(0);
  expect(movedBy(index, null, Infinity).event).toBe(latest);
  expect(movedBy(index, null, -1).event).toBe(latest);
  expect(movedBy(index, { event: 0, lane: null }, -1).event).toBe(0);
  expect(movedBy(index, { event: 3, lane: null }, Infinity).event).toBe(latest);
  // The loop's own events belong to no lane: one stays in the lane one was in.
  expect(momentOf(index, 0, { event: 3, lane: "task-2" })).toEqual({ event: 0, lane: "task-2" });
});

test("the counterpart of a moment is as far into the same time of the other run, or the last one before", () => {
  const quick = runScript().opens().creates(1, "main").starts(1).sleeps(1, 2).at(2).wakes(1).prints(1, "more");
  const other = indexRun(quick.finishes(1).record());
  const at = (event: number) => counterpart(index, { event, lane: null }, other).event;
  const timesOf = (events: number[]) => events.map((event) => other.times[event]);

  expect(run.events.map((_, event) => at(event)).slice(0, 4)).toEqual([0, 1, 2, 3]);
  expect(timesOf([at(indexOf("task-suspended", 2)), at(indexOf("printed", 2))])).toEqual([0, 0]);
  expect(timesOf([at(indexOf("task-finished", 1))])).toEqual([2]);
  for (const event of run.events.keys()) {
    expect(counterpart(index, { event, lane: null }, index).event).toBe(event);
  }
});
