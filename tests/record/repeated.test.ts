import { expect, test } from "vitest";
import { RecordBuilder, type RunEvent } from "../../src/record/index.ts";

/** A task that sleeps again and again at the same line, each event a copy as if it came from a Worker or a file. */
function sleeperEvents(times: number): RunEvent[] {
  const events: RunEvent[] = [
    { type: "task-created", time: 0, task: 1, name: "Task-1", coroutine: "main", parent: null, place: null },
    { type: "task-started", time: 0, task: 1 },
  ];
  for (let time = 0; time < times; time++) {
    events.push(
      {
        type: "task-suspended",
        time,
        task: 1,
        on: { kind: "sleep", until: time + 1, text: "sleep(1)" },
        stack: [{ file: "/main.py", line: 4, function: "main" }],
      },
      { type: "task-ready", time: time + 1, task: 1 },
      { type: "task-resumed", time: time + 1, task: 1 },
    );
  }
  return events.map((event) => structuredClone(event));
}

function recordOf(events: RunEvent[]) {
  const builder = new RecordBuilder({ entry: "/main.py", clock: "virtual" });
  for (const event of events) builder.add(event);
  return builder.end({ kind: "finished" });
}

test("a record has the events that it was given", () => {
  const events = sleeperEvents(3);
  expect(recordOf(events).events).toEqual(events);
});

test("a record holds the stack of a task that waits at one place once, however often it waits", () => {
  const record = recordOf(sleeperEvents(100));
  const stacks = record.events.flatMap((event) => (event.type === "task-suspended" ? [event.stack] : []));
  expect(stacks).toHaveLength(100);
  expect(new Set(stacks).size).toBe(1);
  expect(new Set(record.tasks[0]!.spans.flatMap(({ stack }) => (stack ? [stack] : []))).size).toBe(1);
});

test("stacks that differ in one line stay apart", () => {
  const events = sleeperEvents(2);
  const last = events.findLast((event) => event.type === "task-suspended")!;
  last.stack[0]!.line = 9;
  const lines = recordOf(events).events.flatMap((event) =>
    event.type === "task-suspended" ? event.stack.map(({ line }) => line) : [],
  );
  expect(lines).toEqual([4, 9]);
});
