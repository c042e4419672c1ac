import type { ContextVar } from "../context-var.ts";
import type { SentContext } from "./sent-context.ts";
import type { SentError } from "./sent-error.ts";

/** Where a worker finds a function: by its name in a module, or by its text, to be evaluated among the module's names. */
export type FunctionPlace = { module: string; name: string } | { module: string; text: string; line: number };

/** The program's modules, evaluated. */
export interface ProgramScope {
  /** Those its evaluation made; none of the program itself. */
  readonly contextVariables: readonly ContextVar<unknown>[];
  /** Null for a function whose text is not the program's: one of the engine, or bound. */
  locate(fn: Function): FunctionPlace | null;
  /** The function that stands there in this evaluation. Throws what evaluating it throws. */
  find(place: FunctionPlace): Function;
  /** What a name means at the top of a module; undefined when it means nothing. */
  lookUp(name: string, module: string): unknown;
}

/** A thread that answers a {@link JobRequest} by `serveJob`. */
export interface JobThread {
  postMessage(request: JobRequest): void;
  terminate(): void;
}

/** What a worker is told to do. */
export interface JobRequest {
  job: number;
  place: FunctionPlace;
  args: unknown[];
  /** Values for the context variables of the copy; null: as the worker's jobs before left them. */
  context: SentContext | null;
}

/** What becomes of it: that it starts, and how it ends. Times are seconds of the program's clock. */
export type JobReply = { type: "job-started"; time: number } | { type: "job-ended"; time: number; outcome: JobOutcome };

/** How a function ended, as it travels. */
export type JobOutcome = { result: unknown } | { error: SentError };

/** What executors need of whoever runs the program. */
export interface JobHost {
  program: ProgramScope;
  /** Evaluates the modules once more, inside `loadForJobs`: a worker's own, as in a new process. */
  copyProgram(): ProgramScope;
  /** Starts a thread with a copy of the program. `onError`: it could not be started, or died. */
  startThread(onReply: (reply: JobReply) => void, onError: (message: string) => void): JobThread;
}

let host: JobHost | null = null;

/** Who runs the program. Without a host, functions are called themselves on the virtual clock, and sent as text on the real one. */
export function setJobHost(provided: JobHost): void {
  host = provided;
}

export function jobHost(): JobHost | null {
  return host;
}
