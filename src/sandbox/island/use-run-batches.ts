import { useCallback, useEffect, useRef } from "react";
import type { Program } from "../../record/program.ts";
import type { Run } from "../../lanes/supervise/supervise.ts";
import type { RunRecord } from "../../record/index.ts";
import { runInPage, type RunInPageOptions } from "../../lanes/in-page.ts";

/** Runs that belong together. */
export interface Batch {
  run: (program: Program, options: RunInPageOptions) => Promise<RunRecord>;
  /** Whether no other batch has begun since: what comes of an earlier one is not to be shown. */
  isLatest: () => boolean;
}

export interface RunBatches {
  /** Stops the runs of the batch before. */
  begin: () => Batch;
  stop: () => void;
}

/** The runs of a sandbox, one batch at a time. They end with the sandbox. */
export function useRunBatches(): RunBatches {
  const latest = useRef<Run[]>([]);
  const stop = useCallback(() => latest.current.forEach((run) => run.stop()), []);
  useEffect(() => stop, [stop]);

  function begin(): Batch {
    stop();
    const runs: Run[] = (latest.current = []);
    return {
      run(program, options) {
        const run = runInPage(program, options);
        runs.push(run);
        return run.record;
      },
      isLatest: () => latest.current === runs,
    };
  }

  return { begin, stop };
}
