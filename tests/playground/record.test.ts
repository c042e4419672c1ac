import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/playground/record/open-record.ts";
import { lanesOf } from "../../src/timeline/lanes.ts";
import { taskState } from "../../src/timeline/moment.ts";
import { largeRecord } from "./large-record.ts";

describe("the record of a run with thousands of tasks", () => {
  const { index, summary } = openRecord("run.json", largeRecord(3_000));

  test("has one lane for all of one kind, until it is unfolded", () => {
    const shown = lanesOf(index, index.folded!);
    expect(shown.map((lane) => lane.kind === "task" && [lane.task.name, lane.task.coroutine])).toEqual([
      ["Task-1", "main"],
      ["ask × 3,000", "ask"],
    ]);
    expect(lanesOf(index, new Set())).toHaveLength(3_002);
  });

  test("shows in that lane when one of them runs, and when all wait", () => {
    const group = index.run.tasks.find(({ id }) => index.folded!.has(id))!;
    const stateAt = (type: string) =>
      taskState(
        group,
        index.run.events.findIndex((event) => event.type === type && "task" in event && event.task === 2),
      ).kind;
    expect([stateAt("task-started"), stateAt("task-suspended")]).toEqual(["running", "suspended"]);
    expect(taskState(group, index.run.events.length - 1).kind).toBe("finished");
    expect(group.spans.every(({ fromEvent, toEvent }) => toEvent !== null && fromEvent <= toEvent)).toBe(true);
  });

  test("is summed up: the longest blocking stretches first, each with its line", () => {
    expect(summary.blocked.map(({ duration, place }) => [duration, place?.line])).toEqual([
      [0.3, 5],
      [0.2, 5],
      [0.1, 5],
    ]);
    expect(summary.blockedInAll.count).toBe(3);
    expect(summary.tasks).toEqual({ all: 3_001, failed: 0, cancelled: 0, leftBehind: 1 });
  });
});

test("a record with few tasks stays as it is", () => {
  const { index } = openRecord("run.json", largeRecord(50));
  expect(index.folded).toEqual(new Set());
  expect(index.run.tasks).toHaveLength(51);
});

test("of sources that no editor can show, their number is told", () => {
  const file = JSON.parse(largeRecord(1)) as object;
  const long = { ...file, files: { "/main.py": "x", "/long.py": "x".repeat(300_000) } };
  const { files, filesLeft } = openRecord("run.json", JSON.stringify(long));
  expect({ paths: Object.keys(files), filesLeft }).toEqual({ paths: ["/main.py"], filesLeft: 1 });
});

test.each([
  ["nothing", ""],
  ["another kind of JSON", "[1, 2]"],
  ["a later version", JSON.stringify({ version: 999 })],
  ["events of tasks that never were", largeRecord(1).replace('"task":2', '"task":7')],
  ["a name as long as a book", largeRecord(1).replace("Task-2", "x".repeat(1e6))],
])("%s is refused in a sentence", (_what, text) => {
  expect(() => openRecord("run.json", text)).toThrow(/^This .*\.$/s);
});
