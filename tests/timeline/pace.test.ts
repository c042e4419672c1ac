import { expect, test } from "vitest";
import { paceOf } from "../../src/timeline/pace.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { runScript } from "../record/run-script.ts";

const sleeper = (seconds: number) =>
  indexRun(
    runScript().opens().creates(1, "main").starts(1).sleeps(1, seconds).at(seconds).wakes(1).finishes(1).record(),
  );

test("shows each event for a moment, in order, and a wait for as long as it takes", () => {
  const index = sleeper(2);
  const pace = paceOf(index);
  const starts = index.times.map((_, event) => pace.startOf(event));
  const held = starts[1]!;
  expect(starts.map((start, event) => pace.momentAt(start + held / 2).event - event)).toEqual(starts.map(() => 0));
  const asleep = index.run.events.findIndex(({ type }) => type === "task-suspended");
  expect(starts[asleep + 1]! - starts[asleep]!).toBeCloseTo(held + 2);
  // Half of the wait is over when half of its time is.
  const halfway = pace.momentAt(starts[asleep]! + held + 1);
  expect(halfway.event).toBe(asleep);
  expect(halfway.time).toBeCloseTo(1);
  expect(pace.momentAt(-1).event).toBe(0);
  expect(pace.momentAt(pace.length + 99)).toEqual({ event: index.times.length - 1, time: 2 });
});

test("a run of an hour, and one of many events, can be watched in a minute", () => {
  expect(paceOf(sleeper(3600)).length).toBeLessThan(60);
  const script = runScript().opens().creates(1, "main").starts(1);
  for (let line = 0; line < 5_000; line++) script.prints(1, "x");
  expect(paceOf(indexRun(script.finishes(1).record())).length).toBeLessThan(60);
});
