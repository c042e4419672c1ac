import type { Program } from "./program.ts";
import { languageOf } from "../record/languages.ts";
import { recordProgram } from "./typescript/node/typescript-lane.ts";
import type { RunOptions } from "./supervise/supervise.ts";
import { recordPython } from "./python/node/python-lane.ts";
import type { RunRecord } from "../record/index.ts";

/** Runs a program as a sandbox does, in whichever language it is written. */
export function recordInItsLanguage(program: Program, options: RunOptions): Promise<RunRecord> {
  return (languageOf(program.entry) === "python" ? recordPython : recordProgram)(program, options);
}
