import type { Program } from "./program.ts";
import type { RunOptions } from "./supervise/supervise.ts";
import type { RunRecord } from "../record/index.ts";

export interface HostOptions extends RunOptions {
  /** Told when the program holds its thread, and when it answers again. */
  onHeld?: (held: boolean) => void;
}

/** What runs the page's programs of one language. */
export interface ProgramHost {
  /** Makes these programs, and all it takes to run them, ready. */
  prepare(programs: Program[]): Promise<void>;
  /** The record resolves for every program, also for one that can't be compiled. Rejects when nothing can be run. */
  run(program: Program, options: HostOptions, stopped: AbortSignal): Promise<RunRecord>;
}
