import { useCallback, useEffect, useRef } from "react";
import type { Program } from "../../record/program.ts";
import type { RunRecord } from "../../record/index.ts";
import type { PageRunOptions } from "../../lanes/lane.ts";
import { runInPage } from "../../lanes/in-page.ts";

/** Runs that belong together. */
export interface Batch {
  /** A run that begins after the batch was stopped ends at once. */
  run: (program: Program, options: Omit<PageRunOptions, "signal">) => Promise<RunRecord>;
  /** Aborts when the batch is stopped. */
  signal: AbortSignal;
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
  const latest = useRef(new AbortController());
  const stop = useCallback(() => latest.current.abort(), []);
  useEffect(() => stop, [stop]);

  function begin(): Batch {
    stop();
    const batch = (latest.current = new AbortController());
    const { signal } = batch;
    return {
      run: (program, options) => runInPage(program, { ...options, signal }),
      signal,
      isLatest: () => latest.current === batch,
    };
  }

  return { begin, stop };
}
