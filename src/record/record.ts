import type { ConnectionEnd, ErrorInfo, LoopEvent, Place, Wait } from "asyncio";
import type { Language } from "./languages.ts";

/** Raised when the shape of {@link RunRecord} changes in a way that old readers would misread. */
export const RECORD_VERSION = 5;

/** The oldest version that can still be read. Before 5 no record told of connections. */
export const OLDEST_VERSION = 4;

/**
 * Everything that is known of one run of a program, as plain data: structured-cloneable and JSON-able.
 * It covers the time from the program's first line until its last loop has closed. All times are seconds of loop
 * time, counted from the program's start.
 */
export interface RunRecord {
  version: typeof RECORD_VERSION;
  language: Language;
  /** The path of the file that was run, such as `/main.ts`: the program's own file, where others stand beside it. */
  entry: string;
  clock: "virtual" | "real";
  outcome: Outcome;
  elapsed: number;
  output: OutputLine[];
  tasks: TaskRecord[];
  jobs: JobRecord[];
  connections: ConnectionRecord[];
  warnings: Warning[];
  events: RunEvent[];
  /** Of a very long run: what is missing. Absent where everything is there. */
  unrecorded?: Unrecorded;
}

/** How much of a run is not recorded. Its outcome and its elapsed time are of the whole run nevertheless. */
export interface Unrecorded {
  /** Events of the loop. `tasks` and `jobs` are as they were before these. */
  events: number;
  /** Warnings and printed lines, where a long line counts as several. They are missing in `output` and `warnings` too. */
  lines: number;
  /**
   * Where the first event of the loop is missing: the index behind the last event before it, and the time by then in
   * seconds. What was printed and warned of goes on behind; of a task that is not recorded it has `task: null`. Null
   * where none is missing.
   */
  from: { event: number; time: number } | null;
}

/** How a run ended. */
export type Outcome =
  /** The program came to its end. */
  | { kind: "finished" }
  /** An exception left the program. */
  | { kind: "failed"; error: ErrorInfo }
  /** It could not be compiled or linked: nothing ran. `advice` says in one sentence what to try. */
  | { kind: "not-started"; error: ErrorInfo; advice: string }
  /** Whoever started it stopped it. */
  | { kind: "stopped" }
  /** A limit ended it. A run that was cut fails every exercise. */
  | { kind: "cut"; limit: Limit; message: string; advice: string };

/**
 * `unresponsive`: it held the thread and did not answer. `deadlock`: every task waits and nothing can wake one.
 * `interpreter`: Python's own interpreter ended under it. `malformed`: it got at the messages of its Worker, and sent what can be no part of a run.
 */
export const LIMITS = [
  "unresponsive",
  "output",
  "events",
  "time",
  "deadlock",
  "memory",
  "stack",
  "interpreter",
  "malformed",
] as const;

export type Limit = (typeof LIMITS)[number];

/** What a run's events are: the loop's, and what the program printed. */
export type RunEvent = LoopEvent | Printed;

/** What one call of `console.log` printed, or what Python's `print` and `flush` showed. */
export interface Printed {
  type: "printed";
  time: number;
  /** The task that printed; null outside of any, and for one that is not recorded. */
  task: number | null;
  /** The thread job that printed, if one did. */
  job: number | null;
  stream: "out" | "error";
  text: string;
  /** The line of source that printed. */
  place: Place | null;
  /** The line does not end here: what its stream prints next stands behind it, in whichever task. */
  partial?: true;
}

/**
 * A line of the program's output; one that was printed in parts has its whole text, and the time, the task and the place
 * of its last part. A text that was printed with line breaks in it is one line here.
 */
export interface OutputLine extends Omit<Printed, "type" | "partial"> {
  /** Index into the record's events: where it was printed, or its last part was. */
  event: number;
}

/** A task's whole life. */
export interface TaskRecord {
  /** Counts from 1 in each run, in order of birth. */
  id: number;
  name: string;
  /** The coroutine function's name. */
  coroutine: string;
  /** The arguments it was called with, cut: `"Oslo", 3`. Absent where they are not known. */
  args?: string;
  /** The task that made it; null for one made outside of any. */
  parent: number | null;
  place: Place | null;
  created: number;
  /** null while pending. */
  ended: number | null;
  outcome: "pending" | "finished" | "failed" | "cancelled";
  /** Of a finished one, as `repr` prints it. */
  result: string | null;
  error: ErrorInfo | null;
  /** What it did, without gaps, from its creation to its end. */
  spans: Span[];
}

/** A stretch of a task's life in one state. On the virtual clock most running spans last 0 seconds. */
export interface Span {
  state: "ready" | "running" | "suspended" | "blocking";
  from: number;
  /** null while it lasts (and when the run ended in it). */
  to: number | null;
  /** Indexes into the record's events: where it begins and ends. They order spans that share a time. */
  fromEvent: number;
  toEvent: number | null;
  /** Of a suspended span: for what, and at which awaits. */
  on?: Wait;
  stack?: Place[];
}

/** A function handed to an executor. */
export interface JobRecord {
  id: number;
  function: string;
  executor: "thread" | "process";
  task: number | null;
  worker: number | null;
  submitted: number;
  started: number | null;
  finished: number | null;
  error: ErrorInfo | null;
}

/** A connection between two ends in the program's network. */
export interface ConnectionRecord {
  /** Counts from 1 in each run, in the order in which they were asked for. */
  id: number;
  /** The address of the end that opened it; empty for one without, at a path. */
  client: string;
  /** The address it was opened to: `10.0.0.2:80`, or a path. */
  server: string;
  /** The task that opened it; null outside of any. */
  opener: number | null;
  /** The task that took it, or that its server made for it; null where there is none, as for a `Protocol`. */
  handler: number | null;
  /** When it was asked for. */
  opened: Point;
  /** When nobody was found there. */
  refused: Point | null;
  /** When a server took it. */
  accepted: Point | null;
  /** When each end was closed, or was told that the other had gone. */
  closed: Record<ConnectionEnd, Closing | null>;
  /** What was sent, in order. */
  messages: Message[];
}

/** A moment of a connection, in seconds. `event` is its index in the record's events: it orders moments that share a time. */
export interface Point {
  time: number;
  event: number;
}

/** The end of a connection for one of its ends. */
export interface Closing extends Point {
  /** The other end had gone, and what was sent to it was lost. */
  reset: boolean;
}

/** Bytes that set off together from one end of a connection to the other. */
export interface Message extends Point {
  /** The end that sent them. */
  end: ConnectionEnd;
  /** The task that wrote; null where the loop sent what had to wait. */
  task: number | null;
  bytes: number;
  /** The first of them, as Python shows bytes. */
  text: string;
  /** When they are at the other end, in seconds. */
  arrives: number;
}

/** What the runtime warned of, such as a coroutine never awaited. */
export interface Warning {
  time: number;
  category: Extract<LoopEvent, { type: "warned" }>["category"];
  message: string;
  place: Place | null;
  task: number | null;
  /** The exception that it is about, if there is one. */
  error?: ErrorInfo;
}
