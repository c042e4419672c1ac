import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import type { Program } from "../../../record/program.ts";
import type { ClockName } from "../../supervise/protocol.ts";
import { explainCompileError } from "./explain.ts";

/**
 * The record of a program that can't be compiled.
 *
 * @param error as {@link explainCompileError} takes it
 */
export function recordNotStarted(error: unknown, { entry }: Program, clock: ClockName): RunRecord {
  return new RecordBuilder({ entry, clock }).end(explainCompileError(error));
}
