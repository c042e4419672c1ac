import { expect, test } from "vitest";
import { marksOf } from "../../src/timeline/marks.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { stepScale, timeScale } from "../../src/timeline/scale.ts";
import { errorInfo, runScript } from "../record/run-script.ts";

const ALL = { from: 0, to: Infinity };

test("a cancellation is marked where it is asked for, where it is thrown in and where the task ends", () => {
  const run = runScript()
    .opens()
    .creates(1, "main")
    .creates(2, "slow", { parent: 1 })
    .starts(1)
    .starts(2)
    .sleeps(2, 9)
    .asksToCancel(2, 1)
    .wakes(2)
    .isCancelled(2)
    .record();
  const scale = stepScale(run.events.length, run.events.length);
  const kinds = marksOf("task-2", indexRun(run), scale, ALL).map(({ kind, event }) => [kind, run.events[event]!.type]);
  expect(kinds).toEqual([
    ["cancel-requested", "cancel-requested"],
    ["cancel-delivered", "task-resumed"],
    ["cancelled", "task-cancelled"],
  ]);
  expect(marksOf("task-1", indexRun(run), scale, ALL)).toEqual([]);
});

test("lines printed together are one mark, lines printed apart are several", () => {
  const script = runScript().opens().creates(1, "main").starts(1);
  const run = script.prints(1, "a").prints(1, "b").sleeps(1, 1).at(1).wakes(1).prints(1, "c").finishes(1).record();
  const printed = marksOf("task-1", indexRun(run), timeScale(1, 100), ALL).filter(({ kind }) => kind === "printed");
  expect(printed.map(({ x, count }) => [x, count])).toEqual([
    [0, 2],
    [100, 1],
  ]);
});

test("an end stands behind the last step, and tells an exception from a result", () => {
  const run = runScript()
    .opens()
    .creates(1, "main")
    .creates(2, "bad", { parent: 1 })
    .starts(1)
    .starts(2)
    .at(1)
    .fails(2, errorInfo("ValueError", "no"))
    .finishes(1)
    .record();
  const scale = timeScale(1, 100);
  const [failed] = marksOf("task-2", indexRun(run), scale, ALL);
  const [finished] = marksOf("task-1", indexRun(run), scale, ALL);
  expect([failed!.kind, finished!.kind]).toEqual(["failed", "finished"]);
  expect(failed!.x).toBeGreaterThan(scale.edge(1, null));
});
