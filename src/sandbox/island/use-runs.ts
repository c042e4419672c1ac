import { useCallback, useEffect, useRef, useState } from "react";
import type { Program } from "../../compile/program.ts";
import { CHECK_TIME, grade, programIn, runForGrading } from "../../grading/grade.ts";
import type { Verdict } from "../../grading/exercise.ts";
import type { Run } from "../../program/supervise.ts";
import type { Outcome, RunRecord, RunSoFar } from "../../record/index.ts";
import { prepare, runInPage } from "../run-in-page.ts";
import { loadExercise } from "./exercises.ts";

/** What the console shows: a run that goes on, or has ended. */
export type ShownRun = RunSoFar & { outcome?: Outcome };

export interface RunState {
  activity: "idle" | "running" | "checking";
  shown: ShownRun | null;
  verdict: Verdict | null;
  /** Why nothing could be run at all, such as a page that has lost its network; null: no such trouble. */
  trouble: string | null;
  /** Whether the program holds the thread. */
  held: boolean;
  /** When the program's first line ran, as `performance.now()` has it. */
  clockStart: number | null;
}

const IDLE: RunState = { activity: "idle", shown: null, verdict: null, trouble: null, held: false, clockStart: null };

export interface Runs extends RunState {
  run: (program: Program) => void;
  /** @param folder the exercise's, below `content/lessons` */
  check: (program: Program, folder: string) => void;
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
  const current = useRef<Run[]>([]);

  const stop = useCallback(() => current.current.forEach((run) => run.stop()), []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    (program: Program) => {
      stop();
      setState({ ...IDLE, activity: "running" });
      const run = runInPage(program, {
        clock: "real",
        onUpdate(shown) {
          if (current.current[0] !== run) return;
          setState((state) => ({
            ...state,
            shown,
            clockStart: state.clockStart ?? performance.now() - shown.elapsed * 1000,
          }));
        },
        onHeld(held) {
          if (current.current[0] === run) setState((state) => ({ ...state, held }));
        },
      });
      current.current = [run];
      run.record.then(
        (shown) => {
          if (current.current[0] !== run) return;
          setState(({ clockStart }) => ({ ...IDLE, shown: withTimeOfEnd(shown, clockStart) }));
        },
        (error: Error) => setState({ ...IDLE, trouble: error.message }),
      );
    },
    [stop],
  );

  const check = useCallback(
    async (program: Program, folder: string) => {
      stop();
      setState({ ...IDLE, activity: "checking" });
      const started: Run[] = (current.current = []);
      const record = (program: Program) => {
        const run = runInPage(program, { clock: "virtual", limits: { time: CHECK_TIME } });
        started.push(run);
        return run.record;
      };
      const exercise = await loadExercise(folder);
      // All of it in one request.
      await prepare([program, ...exercise.scenarios.map((scenario) => programIn(scenario, program))]);
      const runs = await runForGrading(exercise, program, record);
      if (current.current === started) setState({ ...IDLE, shown: runs.main, verdict: grade(exercise, runs) });
    },
    [stop],
  );

  const clear = useCallback(() => {
    stop();
    current.current = [];
    setState(IDLE);
  }, [stop]);

  return {
    ...state,
    run,
    check: (program, folder) => {
      check(program, folder).catch((error: Error) => setState({ ...IDLE, trouble: error.message }));
    },
    stop,
    clear,
  };
}
