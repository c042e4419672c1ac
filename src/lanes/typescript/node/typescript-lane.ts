import { compile } from "../compile/compile.ts";
import type { CompiledProgram, Program } from "../../program.ts";
import type { RunRecord } from "../../../record/index.ts";
import { recordNotStarted } from "../compile/not-started.ts";
import { startThread } from "./node-threads.ts";
import { supervise, type RunOptions } from "../../supervise/supervise.ts";

/**
 * Compiles a program and runs it in a worker thread of Node, by the same script as in a browser's Worker.
 *
 * @returns the record of its run, however it ended
 */
export async function recordProgram(program: Program, options: RunOptions): Promise<RunRecord> {
  let compiled: CompiledProgram;
  try {
    compiled = compile(program);
  } catch (error) {
    return recordNotStarted(error, options.clock);
  }
  return supervise(await startThread(), compiled, options).record;
}
