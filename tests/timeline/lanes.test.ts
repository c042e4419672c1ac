import { expect, test } from "vitest";
import { ancestorsOf, lanesOf } from "../../src/timeline/lanes.ts";
import { marksOf } from "../../src/timeline/marks.ts";
import { laneState } from "../../src/timeline/moment.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { timeScale } from "../../src/timeline/scale.ts";
import { eventInWords, stateInWords } from "../../src/timeline/words.ts";
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

test("a connection has a lane under the task that opened it, or under the one that handles it", () => {
  const run = runScript()
    .opens()
    .creates(1, "main")
    .creates(2, "handle")
    .starts(1)
    .connects(1, 1, "10.0.0.2:80", 2)
    .sends(1, "client", "GET /\\r\\n", 1)
    .at(1)
    .closesConnection(1, "client")
    .closesConnection(1, "server")
    .isRefused(2, 1, "10.0.0.2:81");
  const index = indexRun(run.record());
  const lanes = lanesOf(index, new Set());
  expect(lanes.map(({ name, about, depth }) => [name, about, depth])).toEqual([
    ["Task-1", "main", 0],
    ["10.0.0.2:80", "handled by Task-2", 1],
    ["10.0.0.2:81", "connection 2", 1],
    ["Task-2", "handle", 0],
  ]);
  const states = index.run.events.map((_, event) => stateInWords(lanes[1]!, laneState(lanes[1]!, event, index), index));
  expect([...new Set(states)]).toEqual(["does not exist yet", "is being opened", "is open", "is closed"]);
  expect(stateInWords(lanes[2]!, laneState(lanes[2]!, states.length - 1, index), index)).toBe("was refused");
  const marks = marksOf("connection-1", index, timeScale(2, 200), { from: 0, to: 200 });
  expect(marks.map(({ kind, x, count }) => [kind, x, count])).toEqual([
    ["client-sent", 0, 1],
    ["closed", 100, 2],
  ]);
  expect(eventInWords(index, marks[0]!.event)).toBe(
    "Task-1 sends 9 bytes from 127.0.0.1:49152 to 10.0.0.2:80: GET /\\r\\n",
  );
});
