import { useRef, useState } from "react";
import pLimit from "p-limit";
import type { Program } from "../../record/program.ts";
import { CHECK_TIME, grade, programIn, runForGrading } from "../../grading/grade.ts";
import type { Exercise, Verdict } from "../../grading/exercise.ts";
import type { Outcome, RunRecord, RunSoFar } from "../../record/index.ts";
import { prepare, roomFor } from "../../lanes/in-page.ts";
import type { ClockName } from "../../lanes/supervise/protocol.ts";
import { unlessAborted } from "../../load/aborted.ts";
import { loadExercise } from "./exercises.ts";
import { asRunOptions, type RunSettings } from "./run-settings.ts";
import { useRunBatches, type Batch } from "./use-run-batches.ts";

/** What the console shows: a run that goes on, or has ended. */
export type ShownRun = RunSoFar & { outcome?: Outcome };

export interface RunState {
  activity: "idle" | "running" | "checking";
  shown: ShownRun | null;
  verdict: Verdict | null;
  /** Of an exercise that has passed: a run from before it did, on the same clock. null: there is none yet. */
  before: RunRecord | null;
  /** Why nothing could be run at all, such as a page that has lost its network; null: no such trouble. */
  trouble: string | null;
  /** Whether the program holds the thread. */
  held: boolean;
  /** When the program's first line ran, as `performance.now()` has it. */
  clockStart: number | null;
}

const IDLE: RunState = {
  activity: "idle",
  shown: null,
  verdict: null,
  before: null,
  trouble: null,
  held: false,
  clockStart: null,
};

export interface Runs extends RunState {
  /** @param clock the real one, unless its waits are to be jumped over */
  run: (program: Program, settings: RunSettings, clock?: ClockName) => void;
  /**
   * @param folder the exercise's, below `content/lessons`
   * @param starter what the exercise begins with
   */
  check: (program: Program, folder: string, starter: Program) => void;
  stop: () => void;
  /** Stops, and forgets what was shown. */
  clear: () => void;
}

/**
 * A program that was ended from outside tells of nothing after its last event: it went on until now.
 * @param clockStart when its first line ran, as `performance.now()` has it
 */
function withTimeOfEnd(record: RunRecord, clockStart: number | null): RunRecord {
  const { kind } = record.outcome;
  if (clockStart === null || (kind !== "stopped" && kind !== "cut")) return record;
  return { ...record, elapsed: Math.max(record.elapsed, (performance.now() - clockStart) / 1000) };
}

/** Runs a sandbox's program, one run at a time. */
export function useRuns(): Runs {
  const [state, setState] = useState(IDLE);
  const { begin, stop } = useRunBatches();
  const lastFailed = useRef<RunRecord | null>(null);

  function run(program: Program, settings: RunSettings, clock: ClockName = "real") {
    const batch = begin();
    setState({ ...IDLE, activity: "running" });
    const record = batch.run(program, {
      clock,
      ...asRunOptions(settings),
      onUpdate(shown) {
        // On the virtual clock it is over before there is anything to follow.
        if (clock === "virtual") return;
        if (!batch.isLatest()) return;
        setState((state) => ({
          ...state,
          shown,
          clockStart: state.clockStart ?? performance.now() - shown.elapsed * 1000,
        }));
      },
      onHeld(held) {
        if (batch.isLatest()) setState((state) => ({ ...state, held }));
      },
    });
    record.then(
      (shown) => {
        if (batch.isLatest()) setState(({ clockStart }) => ({ ...IDLE, shown: withTimeOfEnd(shown, clockStart) }));
      },
      (error: Error) => fail(batch, error),
    );
  }

  async function check(program: Program, folder: string, starter: Program) {
    const batch = begin();
    setState({ ...IDLE, activity: "checking" });
    const sideBySide = pLimit(1);
    const record = async (program: Program) => {
      sideBySide.concurrency = await roomFor(program);
      return sideBySide(() => batch.run(program, { clock: "virtual", limits: { time: CHECK_TIME } }));
    };
    try {
      const exercise = await unlessAborted(prepareCheck(program, folder), batch.signal);
      const runs = exercise && (await runForGrading(exercise, program, record));
      // Stopped before there was anything to check by, it is a run that was stopped.
      const shown = runs?.main ?? (await record(program));
      if (!batch.isLatest()) return;
      const verdict = runs && grade(exercise, runs);
      setState({ ...IDLE, shown, verdict });
      if (verdict?.passed) void showBefore(batch, () => record(starter));
      else if (verdict) lastFailed.current = shown;
    } catch (error) {
      fail(batch, error as Error);
    }
  }

  /** The verdict does not wait for it. What can't be had is not missed. */
  async function showBefore(batch: Batch, runStarter: () => Promise<RunRecord>) {
    const before = lastFailed.current ?? (await runStarter().catch(() => null));
    if (batch.isLatest()) setState((state) => ({ ...state, before }));
  }

  function fail(batch: Batch, { message }: Error) {
    if (batch.isLatest()) setState({ ...IDLE, trouble: message });
  }

  function clear() {
    // The runs of the batch before are stopped, and what comes of them is not shown.
    begin();
    setState(IDLE);
  }

  return { ...state, run, check: (...args) => void check(...args), stop, clear };
}

/** Loads an exercise, and makes ready all that is run for it: in one request. */
async function prepareCheck(program: Program, folder: string): Promise<Exercise> {
  const exercise = await loadExercise(folder);
  await prepare([program, ...exercise.scenarios.map((scenario) => programIn(scenario, program))]);
  return exercise;
}
