import type { RunRecord } from "../record/index.ts";
import type { CompiledProgram, Program } from "../record/program.ts";
import type { RunOptions } from "./supervise/supervise.ts";

/**
 * What runs the programs of one language. A lane has a folder here, and each the same rooms in it: `compile/` where
 * there is something to compile, `worker/` for what runs together with a program, `page/` and `node/` for what starts
 * that in one of the two, and `build/` for what the site serves. Two tables name the lanes there are: `in-page.ts` and
 * `in-node.ts`.
 */
export interface Lane<Options extends RunOptions = RunOptions> {
  /** The record resolves for every program, also for one that can't be compiled. Rejects when nothing can be run. */
  run(program: Program, options: Options): Promise<RunRecord>;
}

export interface PageRunOptions extends RunOptions {
  /** Ends the program, also one that waits for what it takes to run it. */
  signal: AbortSignal;
  /** Told when the program holds its thread, and when it answers again. */
  onHeld?: (held: boolean) => void;
}

/** A lane in the page. */
export interface PageLane extends Lane<PageRunOptions> {
  /** Makes these programs, and all it takes to run them, ready. */
  prepare(programs: Program[]): Promise<void>;
  /** Gives back memory that only programs take, until it is asked to prepare again; absent where that is little. */
  rest?(): void;
  /** How many programs can run side by side without a wait until more is ready. */
  room(): Promise<number>;
  /**
   * What runs in place of a program, for readers to see; absent where that is the program itself.
   * @throws Error for the first file that can't be compiled
   */
  compile?(program: Program): Promise<CompiledProgram>;
}

/** A lane in Node, for tests and authors. */
export interface NodeLane extends Lane {
  /**
   * The files that a module of a program may import, by path: for each import the places to look for it, the first
   * choice first.
   */
  importsOf(source: string, path: string): string[][];
}
