import type { CompiledProgram } from "../../record/program.ts";
import type { JobReply, JobRequest } from "asyncio/host";
import type { Outcome, Printed, RunEvent } from "../../record/record.ts";
import type { Unrecorded } from "./recording.ts";

/** Which clock a program's loops follow when its `run()` names none. */
export type ClockName = "virtual" | "real";

/**
 * What is recorded of a program, and what it may use before it is cut. Times are real seconds. A program goes on when
 * it has done as much as is recorded; after {@link CUT_AT} times as much it is cut.
 */
export interface Limits {
  /** Printed lines, parts of lines, and warnings. A line counts once per started {@link LINE_LENGTH} characters. */
  output: number;
  /** Events of the loop. Ends what goes on forever on the virtual clock. */
  events: number;
  /** How long the program may hold its thread without announcing it (`time.sleep` does). */
  unresponsive: number;
  /** How long the whole run may take. `null`: until somebody stops it. */
  time: number | null;
}

/** The length, in characters, at which a printed line starts to count as one more. */
export const LINE_LENGTH = 500;

/** How many times as much as is recorded of it a program may do. */
export const CUT_AT = 10;

/** The limits of Run. Check adds a `time`. */
export const DEFAULT_LIMITS: Limits = { output: 2_000, events: 50_000, unresponsive: 5, time: null };

/** What the Worker is told. It runs a program, or jobs of one: a spare one waits for either. */
export type ToWorker = RunMessage | ServeMessage | { type: "ping" };

export interface RunMessage {
  type: "run";
  program: CompiledProgram;
  clock: ClockName;
  limits: Limits;
  /** When Ctrl-C is pressed, in seconds of the program's time; null: never. */
  interruptAt: number | null;
  /** What is typed into the program: all of it, before it runs. null: it can't ask for anything. */
  input: string | null;
}

/** To a program's own Worker of a pool: {@link JobRequest}s of this program follow. */
export interface ServeMessage {
  type: "serve";
  program: CompiledProgram;
  /** When the program started, in milliseconds since 1970. */
  epoch: number;
}

/** What a Worker of a pool tells its program. */
export type FromJobWorker = JobReply | Printed;

/** A Worker, as the program that starts it sees it. */
export interface JobWorker {
  postMessage(message: ServeMessage | JobRequest): void;
  onmessage: ((event: { data: FromJobWorker }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  terminate(): void;
}

/**
 * What the Worker tells. Nothing follows `ended`. `planned` lines are printed by a job that runs ahead of the program's
 * time: they count only if nothing else is heard any more, for they come once more among the events. `skipped` comes
 * now and then: it tells that the program lives. A Worker that is as new after its program can run another one, which
 * finds nothing of the first.
 */
export type FromWorker =
  | { type: "events"; events: RunEvent[] }
  | { type: "skipped"; skipped: Skipped }
  | { type: "planned"; line: Printed }
  | { type: "ended"; outcome: Outcome; isAsNew: boolean }
  | { type: "pong" };

/** What has happened since the last message and is not recorded. */
export interface Skipped extends Unrecorded {
  /** The loop time by then, in seconds. */
  time: number;
  /** How long, in seconds, the thread is going to be blocked now. */
  silence: number;
}

/** Whether a program that has ended so has given its thread back: one that was cut or stopped may hold it. */
export function hasLetGo(outcome: Outcome): boolean {
  return outcome.kind === "cut" ? outcome.limit === "deadlock" : outcome.kind !== "stopped";
}

/**
 * As much of a Worker as a supervisor needs: a browser's Worker is one, so is a proxy of a Worker in a frame and a
 * worker thread of Node behind a few lines.
 */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  /** Set by the supervisor. The data is to be a {@link FromWorker}; nobody knows what the program has done to it. */
  onmessage: ((event: { data: unknown }) => void) | null;
  /** Set by the supervisor: the Worker's script could not be loaded, or the Worker died (out of memory). */
  onerror: ((event: { message: string }) => void) | null;
  /**
   * @param outcome how its program has ended; none when the Worker itself has failed
   * @param isAsNew whether it says that it can run another one
   */
  terminate(outcome?: Outcome, isAsNew?: boolean): void;
  /** Which part of the time it has a processor, from 0 to 1, where that can be told: what it can't use is not its silence. */
  processorShare?(): number;
}
