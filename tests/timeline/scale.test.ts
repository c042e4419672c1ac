import { expect, test } from "vitest";
import { indexRun } from "../../src/timeline/run-index.ts";
import { roomFor, stepScale, timeScale } from "../../src/timeline/scale.ts";
import { stepTicks, timeTicks } from "../../src/timeline/ticks.ts";
import { runScript } from "../record/run-script.ts";

const labels = (until: number, width: number, extent = { from: 0, to: width }) =>
  timeTicks(timeScale(until, width), extent).map(({ label }) => label);

test("the ruler counts round numbers of seconds, as many as have room", () => {
  expect(labels(3, 300)).toEqual(["0", "1 s", "2 s", "3 s"]);
  expect(labels(3, 600)).toEqual(["0", "0.5 s", "1.0 s", "1.5 s", "2.0 s", "2.5 s", "3.0 s"]);
  expect(labels(60, 400)).toEqual(["0", "10 s", "20 s", "30 s", "40 s", "50 s", "60 s"]);
  expect(labels(0.004, 300)).toEqual(["0", "0.001 s", "0.002 s", "0.003 s", "0.004 s"]);
});

test("only what is in view has ticks", () => {
  expect(labels(1000, 100_000, { from: 50_000, to: 50_250 })).toEqual(["500 s", "501 s", "502 s", "503 s"]);
});

test("over steps the ruler says when loop time goes on", () => {
  const script = runScript().opens().creates(1, "main").starts(1).sleeps(1, 1).at(1).wakes(1);
  const run = script.sleeps(1, 1).at(2).wakes(1).finishes(1).record();
  const scale = stepScale(run.events.length, run.events.length * 100);
  expect(stepTicks(indexRun(run), scale, { from: 0, to: Infinity })).toEqual([
    { x: 0, label: "0.000 s" },
    { x: 400, label: "1.000 s" },
    { x: 700, label: "2.000 s" },
  ]);
});

test("a running program has room to grow into, and rarely has to be drawn anew", () => {
  expect([0, 0.4, 1, 3.2, 9.9].map(roomFor)).toEqual([1, 1, 2, 4, 10]);
  expect([12, 47, 130].map(roomFor)).toEqual([15, 50, 150]);
});
