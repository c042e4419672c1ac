import type { Program } from "../compile/program.ts";
import { languageOf } from "../program/language.ts";
import { recordProgram } from "../program/node.ts";
import type { RunOptions } from "../program/supervise.ts";
import { recordPython } from "../python/node.ts";
import type { RunRecord } from "../record/index.ts";

/** Runs a program as a sandbox does, in whichever language it is written. */
export function recordInItsLanguage(program: Program, options: RunOptions): Promise<RunRecord> {
  return (languageOf(program.entry) === "python" ? recordPython : recordProgram)(program, options);
}
