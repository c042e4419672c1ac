import { explainCompileError } from "./explain.ts";
import { RecordBuilder, type RunRecord } from "../../../record/index.ts";
import type { ClockName } from "../../supervise/protocol.ts";

/**
 * The record of a program that can't be compiled.
 *
 * @param error as {@link explainCompileError} takes it
 */
export function recordNotStarted(error: unknown, clock: ClockName): RunRecord {
  return new RecordBuilder({ language: "typescript", clock }).end(explainCompileError(error));
}
