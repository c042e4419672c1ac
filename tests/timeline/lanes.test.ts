import { expect, test } from "vitest";
import { ancestorsOf, lanesOf } from "../../src/timeline/lanes.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { runScript } from "../record/run-script.ts";

const family = runScript()
  .opens()
  .creates(1, "main")
  .creates(2, "first", { parent: 1 })
  .creates(3, "second", { parent: 1 })
  .creates(4, "grandchild", { parent: 2 });

function rows(folded: number[] = []) {
  return lanesOf(indexRun(family.record()), new Set(folded)).map(({ name, about, depth }) => [name, about, depth]);
}

test("each task stands under the one that made it, in order of birth", () => {
  expect(rows()).toEqual([
    ["Task-1", "main", 0],
    ["Task-2", "first", 1],
    ["Task-4", "grandchild", 2],
    ["Task-3", "second", 1],
  ]);
});

test("a folded task keeps its own lane and leaves out all that descend from it", () => {
  expect(rows([2])).toEqual([
    ["Task-1", "main", 0],
    ["Task-2", "first", 1],
    ["Task-3", "second", 1],
  ]);
  expect(rows([1])).toEqual([["Task-1", "main", 0]]);
  const [main] = lanesOf(indexRun(family.record()), new Set([1]));
  expect(main).toMatchObject({ descendants: 3, folded: true });
});

test("names whom to unfold to show a lane", () => {
  expect(ancestorsOf(indexRun(family.record()), "task-4")).toEqual([2, 1]);
  expect(ancestorsOf(indexRun(family.record()), "program")).toEqual([]);
});

test("a chain of ten thousand tasks, each made by the one before, has ten thousand lanes", () => {
  const script = runScript().opens().creates(1, "link");
  for (let task = 2; task <= 10_000; task++) script.creates(task, "link", { parent: task - 1 });
  const lanes = lanesOf(indexRun(script.record()), new Set());
  expect(lanes).toHaveLength(10_000);
  expect(lanes.at(-1)).toMatchObject({ name: "Task-10000", depth: 9_999 });
});

test("what is printed outside of tasks has a lane above them, jobs have theirs below", () => {
  const run = runScript()
    .prints(null, "before")
    .opens()
    .creates(1, "main")
    .starts(1)
    .runsInThread(1, "crunch", 1)
    .finishes(1)
    .record();
  expect(lanesOf(indexRun(run), new Set()).map(({ key, name, about }) => [key, name, about])).toEqual([
    ["program", "Program", "outside tasks"],
    ["task-1", "Task-1", "main"],
    ["job-1", "crunch", "thread 1"],
  ]);
});
