import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RunEvent, RunSoFar } from "../../../src/record/index.ts";
import type { ToWorker, WorkerLike } from "../../../src/lanes/supervise/protocol.ts";
import { supervise, UPDATE_INTERVAL, type RunOptions } from "../../../src/lanes/supervise/supervise.ts";

const PROGRAM = { modules: { "/main.ts": "" }, data: {}, entry: "/main.ts" };

class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  readonly received: ToWorker[] = [];
  terminated = false;
  answersPings = true;

  postMessage(message: ToWorker): void {
    this.received.push(message);
    if (message.type === "ping" && this.answersPings) queueMicrotask(() => this.says({ type: "pong" }));
  }

  terminate(): void {
    this.terminated = true;
  }

  says(message: unknown): void {
    this.onmessage?.({ data: message });
  }
}

function start(options: Partial<RunOptions> = {}) {
  const worker = new FakeWorker();
  return { worker, run: supervise(worker, PROGRAM, { clock: "real", ...options }) };
}

function printed(text: string): RunEvent {
  return { type: "printed", time: 0, task: null, job: null, stream: "out", text, place: null };
}

function blocking(duration: number): RunEvent {
  return { type: "blocking", time: 0, duration, task: null, cause: "time.sleep", place: null };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a run", () => {
  test("gives the record of what the worker reported, and terminates the worker", async () => {
    const { worker, run } = start();
    worker.says({ type: "events", events: [printed("a"), printed("b")] });
    worker.says({ type: "ended", outcome: { kind: "finished" }, isAsNew: false });
    const record = await run.record;
    expect(record.output.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(record.outcome).toEqual({ kind: "finished" });
    expect(worker.terminated).toBe(true);
  });

  test("hands the program over with its clock and limits, once", async () => {
    const { worker } = start({ clock: "virtual", limits: { output: 7 } });
    await seconds(1);
    const runs = worker.received.filter(({ type }) => type === "run");
    expect(runs).toEqual([
      {
        type: "run",
        program: PROGRAM,
        clock: "virtual",
        limits: { output: 7, events: 50_000, unresponsive: 5, time: null },
        interruptAt: null,
        input: null,
      },
    ]);
  });

  test("stop() ends it with what there is; what comes later is ignored", async () => {
    const { worker, run } = start();
    worker.says({ type: "events", events: [printed("a")] });
    run.stop();
    worker.says({ type: "events", events: [printed("late")] });
    const record = await run.record;
    expect(record.outcome).toEqual({ kind: "stopped" });
    expect(record.output).toHaveLength(1);
    expect(worker.terminated).toBe(true);
  });

  test("that has ended can't be stopped", async () => {
    const { worker, run } = start();
    worker.says({ type: "ended", outcome: { kind: "finished" }, isAsNew: false });
    worker.terminated = false;
    run.stop();
    expect((await run.record).outcome).toEqual({ kind: "finished" });
    expect(worker.terminated).toBe(false);
  });

  test("leaves no timer behind", async () => {
    const { worker, run } = start({ onUpdate: () => {} });
    worker.says({ type: "events", events: [printed("a")] });
    worker.says({ type: "ended", outcome: { kind: "finished" }, isAsNew: false });
    await run.record;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the watchdog", () => {
  test("cuts a program that holds its thread; what it had printed is in the record", async () => {
    const { worker, run } = start();
    await seconds(0);
    worker.says({ type: "events", events: [printed("before")] });
    worker.answersPings = false;
    await seconds(5);
    expect(worker.terminated).toBe(false);
    await seconds(0.5);
    const record = await run.record;
    expect(record.outcome).toMatchObject({ kind: "cut", limit: "unresponsive" });
    expect(record.output.map(({ text }) => text)).toEqual(["before"]);
  });

  test("leaves a program alone that waits for long and answers", async () => {
    const { worker } = start();
    await seconds(3600);
    expect(worker.terminated).toBe(false);
  });

  test("waits for a time.sleep that was announced, and then as long as for everything else", async () => {
    const { worker, run } = start();
    await seconds(0);
    worker.answersPings = false;
    worker.says({ type: "events", events: [blocking(60)] });
    await seconds(64);
    expect(worker.terminated).toBe(false);
    await seconds(2);
    expect((await run.record).outcome).toMatchObject({ limit: "unresponsive" });
  });

  test("knows that a time.sleep takes no time on the virtual clock", async () => {
    const { worker } = start({ clock: "virtual" });
    await seconds(0);
    worker.answersPings = false;
    worker.says({ type: "events", events: [blocking(60)] });
    await seconds(6);
    expect(worker.terminated).toBe(true);
  });

  test("does not count the time the worker takes to load", async () => {
    const worker = new FakeWorker();
    worker.answersPings = false;
    supervise(worker, PROGRAM, { clock: "real", limits: { time: 1 } });
    await seconds(60);
    expect(worker.terminated).toBe(false);
  });

  test("cuts a run that takes longer than its time", async () => {
    const { run } = start({ limits: { time: 10 } });
    await seconds(11);
    expect((await run.record).outcome).toMatchObject({ kind: "cut", limit: "time" });
  });
});

describe("a worker that sends what a run can't contain", () => {
  const created = { type: "task-created", time: 0, task: 1, name: "a", coroutine: "a", parent: null, place: null };
  const events = (...list: unknown[]) => ({ type: "events", events: list });
  const after = { ...printed("x"), task: 1 };

  test.each([
    ["nothing", null, "a message of no known kind"],
    ["a text", "ended", "a message of no known kind"],
    ["a kind of its own", { type: "constructor" }, "a message of no known kind"],
    ["events that are no list", { type: "events", events: {} }, "a message “events” with a wrong “events”"],
    [
      "an ending of its own",
      { type: "ended", outcome: { kind: "passed" }, isAsNew: false },
      "an ending of no known kind",
    ],
    [
      "half an ending",
      { type: "ended", outcome: { kind: "failed" }, isAsNew: false },
      "an ending “failed” with a wrong “error”",
    ],
    ["an event that is nothing", events(null), "an event of no known kind"],
    ["half an event", events({ ...created, name: undefined }), "an event “task-created” with a wrong “name”"],
    ["a time that is none", events({ ...created, time: NaN }), "an event “task-created” with a wrong “time”"],
    ["a time before the start", events({ ...created, time: -1 }), "an event “task-created” with a wrong “time”"],
    ["a time without end", events({ ...created, time: Infinity }), "an event “task-created” with a wrong “time”"],
    ["a name without end", events({ ...created, name: "x".repeat(1e6) }), "Expected <=400 but received 1000000"],
    ["a task twice", events(created, created), "task 1 for the second time"],
    ["a task of nobody", events({ ...created, parent: 5 }), "task 5, which was never created"],
    [
      "a step of nobody",
      events({ type: "task-started", time: 0, task: 7 }),
      "“task-started” of task 7, which is not there",
    ],
    [
      "a resumption of what runs",
      events(created, { type: "task-started", time: 0, task: 1 }, { type: "task-resumed", time: 0, task: 1 }),
      "which is running",
    ],
    [
      "the end of a job of nobody",
      events({ type: "job-finished", time: 0, job: 1, error: null }),
      "which is not there",
    ],
    ["a line of a task that does not run", events(created, after), "task 1, which prints while it does not run"],
    ["a planned line that is none", { type: "planned", line: created }, "a line that is an event “task-created”"],
  ])("%s: the run ends with a sentence, and with what came before", async (_, message, sentence) => {
    const { worker, run } = start();
    worker.says(events(printed("before")));
    worker.says(message);
    worker.says(events(printed("late")));
    const { outcome, output } = await run.record;
    expect(outcome).toMatchObject({
      kind: "cut",
      limit: "malformed",
      message: expect.stringContaining(sentence) as string,
    });
    expect(output.map(({ text }) => text)).toEqual(["before"]);
    expect(worker.terminated).toBe(true);
  });

  test("a time that went by already, on the virtual clock", async () => {
    const { worker, run } = start({ clock: "virtual" });
    worker.says(events({ ...printed("at two"), time: 2 }, { ...printed("at one"), time: 1 }));
    const { outcome, output } = await run.record;
    expect(outcome).toMatchObject({
      limit: "malformed",
      message: "The program sent something that a run can't contain: “printed” at 1 s, after 2 s",
    });
    expect(output).toHaveLength(1);
  });

  test("an error in an error, without end", async () => {
    const { worker, run } = start();
    let error: object = {};
    for (let level = 0; level < 100_000; level++) error = { name: "E", message: "", traceback: [], cause: error };
    worker.says({ type: "ended", outcome: { kind: "failed", error }, isAsNew: false });
    expect((await run.record).outcome).toMatchObject({ message: expect.stringContaining("nested too deep") as string });
  });

  test("more than a run knows of is left out", async () => {
    const { worker, run } = start();
    worker.says(
      JSON.parse(`{ "type": "events", "__proto__": 1,
      "events": [{ "type": "loop-closed", "time": 0, "__proto__": { "polluted": true }, "constructor": 1, "more": 2 }] }`),
    );
    run.stop();
    expect((await run.record).events).toStrictEqual([{ type: "loop-closed", time: 0 }]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("something after its end: nothing of it is recorded", async () => {
    const { worker, run } = start();
    const { onmessage } = worker;
    worker.says({ type: "ended", outcome: { kind: "finished" }, isAsNew: false });
    onmessage!({ data: events(printed("late"), null) });
    expect(await run.record).toMatchObject({ outcome: { kind: "finished" }, output: [] });
  });
});

describe("a run that is too long to be recorded as a whole", () => {
  const limits = { events: 3, output: 2 };
  const opened: RunEvent = { type: "loop-opened", time: 0, clock: "virtual" };
  const skipped = (counts: object) => ({
    type: "skipped",
    skipped: { events: 0, lines: 0, time: 0, silence: 0, ...counts },
  });

  test("goes on to its end: what is missing is counted, its time is that of the whole", async () => {
    const { worker, run } = start({ clock: "virtual", limits });
    worker.says({ type: "events", events: [opened, opened, opened] });
    worker.says(skipped({ events: 7, time: 5 }));
    worker.says({ type: "events", events: [{ ...printed("late"), time: 6, task: 9, job: 4 }] });
    worker.says({ type: "ended", outcome: { kind: "finished" }, isAsNew: false });
    const record = await run.record;
    expect(record).toMatchObject({ outcome: { kind: "finished" }, elapsed: 6, events: { length: 4 } });
    expect(record.unrecorded).toEqual({ events: 7, lines: 0, from: { event: 3, time: 0 } });
    // Nobody knows this task.
    expect(record.output).toMatchObject([{ text: "late", task: null, job: null }]);
  });

  test("is cut at ten times as much, and its lines are counted apart", async () => {
    const { worker, run } = start({ clock: "virtual", limits });
    worker.says(skipped({ lines: 18 }));
    worker.says(skipped({ events: 27 }));
    expect(worker.terminated).toBe(false);
    worker.says(skipped({ events: 1 }));
    const { outcome, unrecorded } = await run.record;
    expect(outcome).toMatchObject({
      kind: "cut",
      limit: "events",
      message: expect.stringContaining("30 events") as string,
    });
    expect(unrecorded).toMatchObject({ events: 28, lines: 18 });
  });

  test("keeps to its limits, whatever the worker says", async () => {
    const { worker, run } = start({ clock: "virtual", limits });
    const flood = Array.from({ length: 31 }, () => opened);
    worker.says({ type: "events", events: [...flood.slice(0, 5), printed("a\nb\nc"), printed("")] });
    worker.says({ type: "planned", line: printed("d") });
    worker.says({ type: "events", events: flood });
    const record = await run.record;
    expect(record.outcome).toMatchObject({ kind: "cut", limit: "events" });
    expect(record.events).toEqual([opened, opened, opened, printed("a\nb")]);
    expect(record.unrecorded).toMatchObject({ events: 28, lines: 2 });
  });

  test("prints without end: it is cut, whatever the worker says", async () => {
    const { worker, run } = start({ limits });
    worker.says({ type: "planned", line: printed("x".repeat(1_000_000)) });
    const record = await run.record;
    expect(record.outcome).toMatchObject({ kind: "cut", limit: "output" });
    expect(record.output).toMatchObject([{ text: "x".repeat(1_000) }]);
  });

  test("lets the watchdog know of a sleep that is not recorded", async () => {
    const { worker } = start({ limits });
    await seconds(0);
    worker.answersPings = false;
    worker.says(skipped({ events: 1, silence: 60 }));
    await seconds(64);
    expect(worker.terminated).toBe(false);
  });

  test.each([
    [{ events: -1 }, "events"],
    [{ lines: 1e300 }, "lines"],
    [{ time: NaN }, "time"],
    [{ silence: "long" }, "silence"],
  ])("with counts that are none: %j", async (counts, name) => {
    const { worker, run } = start({ limits });
    worker.says(skipped(counts));
    const message = expect.stringContaining(`a message “skipped” with a wrong “skipped.${name}”`) as string;
    expect((await run.record).outcome).toMatchObject({ limit: "malformed", message });
  });
});

describe("a worker that fails", () => {
  test("by running out of memory: the program is cut", async () => {
    const { worker, run } = start();
    worker.onerror!({ message: "Worker terminated due to reaching memory limit: JS heap out of memory" });
    expect((await run.record).outcome).toMatchObject({ kind: "cut", limit: "memory" });
  });

  test("in another way: there is no record", async () => {
    const { worker, run } = start();
    worker.onerror!({ message: "script error" });
    await expect(run.record).rejects.toThrow("script error");
    expect(worker.terminated).toBe(true);
  });
});

test("updates come at once, then at intervals with all that has happened since", async () => {
  const updates: number[] = [];
  const { worker, run } = start({ onUpdate: (record: RunSoFar) => updates.push(record.output.length) });
  const print = () => worker.says({ type: "events", events: [printed("x")] });
  print();
  expect(updates).toEqual([1]);
  print();
  print();
  expect(updates).toEqual([1]);
  await vi.advanceTimersByTimeAsync(UPDATE_INTERVAL);
  expect(updates).toEqual([1, 3]);
  await vi.advanceTimersByTimeAsync(UPDATE_INTERVAL);
  expect(updates).toEqual([1, 3]);
  run.stop();
});
