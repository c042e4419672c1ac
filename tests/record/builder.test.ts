import { describe, expect, it } from "vitest";
import { RecordBuilder, wholePart, type RunEvent } from "../../src/record/index.ts";
import { runScript } from "./run-script.ts";

const main = { file: "/main.ts", line: 3, function: "main" };

function builderOf(events: RunEvent[]): RecordBuilder {
  const builder = new RecordBuilder({ entry: "/main.ts", clock: "virtual" });
  for (const event of events) builder.add(event);
  return builder;
}

function born(task: number, time = 0): RunEvent {
  return { type: "task-created", time, task, name: `Task-${task}`, coroutine: "main", parent: null, place: main };
}

function printed(time: number, text: string): RunEvent {
  return { type: "printed", time, task: 1, job: null, stream: "out", text, place: main };
}

describe("RecordBuilder", () => {
  it("makes an empty record of a program that does nothing", () => {
    expect(builderOf([]).end({ kind: "finished" })).toEqual({
      version: 5,
      language: "typescript",
      entry: "/main.ts",
      clock: "virtual",
      outcome: { kind: "finished" },
      elapsed: 0,
      output: [],
      tasks: [],
      jobs: [],
      connections: [],
      warnings: [],
      events: [],
    });
  });

  it("lays a task's life out in spans without gaps", () => {
    const record = builderOf([
      born(1),
      { type: "task-started", time: 0, task: 1 },
      { type: "task-suspended", time: 0, task: 1, on: { kind: "sleep", until: 1, text: "sleep(1)" }, stack: [main] },
      { type: "task-ready", time: 1, task: 1 },
      { type: "task-resumed", time: 1, task: 1 },
      printed(1, "done"),
      { type: "task-finished", time: 1, task: 1, result: "'A'" },
    ]).end({ kind: "finished" });

    expect(record.tasks).toEqual([
      {
        id: 1,
        name: "Task-1",
        coroutine: "main",
        parent: null,
        place: main,
        created: 0,
        ended: 1,
        outcome: "finished",
        result: "'A'",
        error: null,
        spans: [
          { state: "ready", from: 0, to: 0, fromEvent: 0, toEvent: 1 },
          { state: "running", from: 0, to: 0, fromEvent: 1, toEvent: 2 },
          {
            state: "suspended",
            from: 0,
            to: 1,
            fromEvent: 2,
            toEvent: 3,
            on: { kind: "sleep", until: 1, text: "sleep(1)" },
            stack: [main],
          },
          { state: "ready", from: 1, to: 1, fromEvent: 3, toEvent: 4 },
          { state: "running", from: 1, to: 1, fromEvent: 4, toEvent: 6 },
        ],
      },
    ]);
    expect(record.elapsed).toBe(1);
    expect(record.output).toEqual([
      { time: 1, task: 1, job: null, stream: "out", text: "done", place: main, event: 5 },
    ]);
  });

  it("shows time.sleep as a blocking span that ends exactly when the sleep does", () => {
    const record = builderOf([
      born(1),
      { type: "task-started", time: 0, task: 1 },
      { type: "blocking", time: 0.1, duration: 0.2, task: 1, cause: "time.sleep", place: main },
      printed(0.3, "awake"),
      { type: "task-finished", time: 0.3, task: 1, result: "None" },
    ]).end({ kind: "finished" });

    expect(record.tasks[0]?.spans.map(({ state, from, to }) => [state, from, to])).toEqual([
      ["ready", 0, 0],
      ["running", 0, 0.1],
      ["blocking", 0.1, 0.3],
      ["running", 0.3, 0.3],
    ]);
  });

  it("counts a time.sleep outside of any task into the elapsed time", () => {
    const builder = builderOf([
      { type: "blocking", time: 0, duration: 2, task: null, cause: "time.sleep", place: main },
    ]);
    expect(builder.snapshot().elapsed).toBe(0);
    expect(builder.end({ kind: "finished" }).elapsed).toBe(2);
  });

  it("leaves the time.sleep open in which a run was stopped", () => {
    const record = builderOf([
      born(1),
      { type: "task-started", time: 0, task: 1 },
      { type: "blocking", time: 1, duration: 60, task: 1, cause: "time.sleep", place: main },
    ]).end({ kind: "stopped" });

    expect(record.elapsed).toBe(1);
    expect(record.tasks[0]?.spans.at(-1)).toMatchObject({ state: "blocking", from: 1, to: null, toEvent: null });
  });

  it("turns the step that proved to be long into a blocking span", () => {
    const record = builderOf([
      born(1),
      { type: "task-started", time: 0, task: 1 },
      { type: "task-suspended", time: 0.4, task: 1, on: { kind: "yield", text: "sleep(0)" }, stack: [main] },
      { type: "blocking", time: 0, duration: 0.4, task: 1, cause: "long step", place: main },
    ]).end({ kind: "finished" });

    expect(record.tasks[0]?.spans.map((span) => span.state)).toEqual(["ready", "blocking", "suspended"]);
  });

  it("follows a job from its submission to its end", () => {
    const error = { name: "ValueError", message: "no such file", traceback: [] };
    const record = builderOf([
      { type: "job-submitted", time: 0, job: 1, function: "read", executor: "thread", task: 1 },
      { type: "job-submitted", time: 0, job: 2, function: "read", executor: "thread", task: 1 },
      { type: "job-started", time: 0.5, job: 1, worker: 0 },
      { type: "job-finished", time: 2, job: 1, error },
    ]).end({ kind: "finished" });

    expect(record.jobs).toEqual([
      expect.objectContaining({ id: 1, submitted: 0, started: 0.5, finished: 2, worker: 0, error }),
      expect.objectContaining({ id: 2, submitted: 0, started: null, finished: null, worker: null, error: null }),
    ]);
  });

  it("keeps what the runtime warned of", () => {
    const warning = {
      time: 0,
      category: "never-awaited" as const,
      message: "coroutine 'fetch' was never awaited",
      place: main,
      task: null,
    };
    expect(builderOf([{ type: "warned", ...warning }]).end({ kind: "finished" }).warnings).toEqual([warning]);
  });

  it("gives snapshots that later events do not change", () => {
    const builder = builderOf([born(1), { type: "task-started", time: 0, task: 1 }]);
    const before = builder.snapshot();
    const copy = structuredClone(before);
    builder.add(printed(0, "more"));
    builder.add({ type: "task-finished", time: 0, task: 1, result: "None" });
    expect(before).toEqual(copy);
  });

  it("refuses an event of a task that was never created", () => {
    expect(() => builderOf([{ type: "task-started", time: 0, task: 7 }])).toThrow(
      "an event names task 7, whose creation was never reported",
    );
  });

  it("keeps apart what is missing of a very long run: spans end where the recording does", () => {
    const builder = new RecordBuilder({ entry: "/main.ts", clock: "virtual" });
    builder.add({ type: "task-created", time: 0, task: 1, name: "a", coroutine: "a", parent: null, place: null });
    builder.add({ type: "task-started", time: 1, task: 1 });
    builder.add({ type: "blocking", time: 1, duration: 2, task: 1, cause: "time.sleep", place: null });
    builder.leaveOut({ events: 4, lines: 0 }, 9);
    builder.leaveOut({ events: 5, lines: 1 }, 8);
    const record = builder.end({ kind: "finished" });
    expect(record).toMatchObject({
      elapsed: 9,
      unrecorded: { events: 5, lines: 1, from: { event: 3, time: 3 } },
      tasks: [{ outcome: "pending", ended: null }],
    });
    expect(wholePart(record)).toMatchObject({ elapsed: 3, events: { length: 3 } });
    expect(record.tasks[0]!.spans.map(({ state, to, fromEvent }) => [state, to, fromEvent])).toEqual([
      ["ready", 1, 0],
      ["running", 1, 1],
      ["blocking", 3, 2],
      ["running", null, 2],
    ]);
  });

  it("tells of each connection who opened and who handled it, what was sent, and how it ended for either end", () => {
    const run = runScript()
      .opens()
      .creates(1, "main")
      .starts(1)
      .creates(2, "serve")
      .connects(1, 1, "10.0.0.2:80", 2)
      .sends(1, "client", "ping", 1)
      .at(0.5)
      .sends(1, "server", "pong!")
      .closesConnection(1, "server")
      .at(1)
      .isReset(1, "client")
      .isRefused(2, 1);
    expect(run.record().connections).toMatchObject([
      {
        server: "10.0.0.2:80",
        opener: 1,
        handler: 2,
        opened: { time: 0, event: 4 },
        refused: null,
        accepted: { time: 0, event: 5 },
        messages: [
          { end: "client", task: 1, bytes: 4, text: "ping", time: 0, arrives: 0.01, event: 7 },
          { end: "server", task: null, bytes: 5, text: "pong!", time: 0.5, event: 8 },
        ],
        closed: { client: { time: 1, reset: true }, server: { time: 0.5, reset: false } },
      },
      { opener: 1, handler: null, refused: { time: 1 }, accepted: null, closed: { client: null, server: null } },
    ]);
  });
});
