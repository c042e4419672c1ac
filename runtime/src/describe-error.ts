import type { ErrorInfo } from "./events.ts";
import { errorName, repr } from "./repr.ts";
import { tracebackOf } from "./traceback.ts";

/** An error, or whatever else was thrown, as data, with the awaits it came through and its causes. */
export function describeError(error: unknown): ErrorInfo {
  return describe(error, new Set());
}

function describe(error: unknown, above: Set<unknown>): ErrorInfo {
  if (!(error instanceof Error)) return { name: "Error", message: `thrown: ${repr(error)}`, traceback: [] };
  const seen = new Set(above).add(error);
  const info: ErrorInfo = { name: errorName(error), message: error.message, traceback: tracebackOf(error) };
  if (error.cause instanceof Error && !seen.has(error.cause)) info.cause = describe(error.cause, seen);
  const { exceptions } = error as { exceptions?: unknown };
  if (Array.isArray(exceptions)) info.exceptions = exceptions.map((each) => describe(each, seen));
  return info;
}
