import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RunEvent, RunSoFar } from "../../../src/record/index.ts";
import type { FromWorker, ToWorker, WorkerLike } from "../../../src/lanes/supervise/protocol.ts";
import { supervise, UPDATE_INTERVAL, type RunOptions } from "../../../src/lanes/supervise/supervise.ts";

const PROGRAM = { modules: { "/main.ts": "" }, entry: "/main.ts" };

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

  says(message: FromWorker): void {
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
    worker.says({ type: "ended", outcome: { kind: "finished" } });
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
    worker.says({ type: "ended", outcome: { kind: "finished" } });
    worker.terminated = false;
    run.stop();
    expect((await run.record).outcome).toEqual({ kind: "finished" });
    expect(worker.terminated).toBe(false);
  });

  test("leaves no timer behind", async () => {
    const { worker, run } = start({ onUpdate: () => {} });
    worker.says({ type: "events", events: [printed("a")] });
    worker.says({ type: "ended", outcome: { kind: "finished" } });
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
