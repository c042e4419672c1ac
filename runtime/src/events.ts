/**
 * What the loop tells whoever listens: one plain object per happening, structured-cloneable and JSON-able.
 * `time` is loop time in seconds; two events at one time happened in the order they were sent.
 */
export type LoopEvent =
  | LoopOpened
  | LoopClosed
  | TaskCreated
  | TaskStarted
  | TaskSuspended
  | TaskReady
  | TaskResumed
  | TaskFinished
  | TaskFailed
  | TaskCancelled
  | CancelRequested
  | Blocking
  | JobSubmitted
  | JobStarted
  | JobFinished
  | Interrupted
  | ConnectionOpened
  | ConnectionRefused
  | ConnectionAccepted
  | ConnectionHandled
  | ConnectionSent
  | ConnectionReset
  | ConnectionClosed
  | Warned;

/** A place in the program's own source. `line` counts from 1. */
export interface Place {
  /** The module's path as the program knows it, such as `/main.ts`. */
  file: string;
  line: number;
  /** The function's name, as in a Python traceback. */
  function: string;
}

/** An error as data: what a reader needs to understand it, with its causes. */
export interface ErrorInfo {
  /** The class's name: `ValueError`, `TypeError`, `ExceptionGroup`… */
  name: string;
  message: string;
  /** Where it was raised and through which awaits it came, outermost call first, as a Python traceback has it. */
  traceback: Place[];
  cause?: ErrorInfo;
  /** The members of an ExceptionGroup, the first of them if there are many. */
  exceptions?: ErrorInfo[];
  /** How many members there are besides. */
  more?: number;
}

/** What a suspended task waits for. */
export interface Wait {
  kind: "sleep" | "future" | "task" | "gather" | "shield" | "promise" | "yield";
  /** Of a sleep: the loop time, in seconds, at which it ends; missing when it never does. */
  until?: number;
  /** Of a task: its number. Of a gather: the numbers of its children, of the first of them if there are many. */
  tasks?: number[];
  /** In words, such as `sleep(1)`, `Task-2`, `Queue.get()`, `Lock.acquire()`. */
  text: string;
}

/** A loop was made: the first event of each. */
export interface LoopOpened {
  type: "loop-opened";
  time: number;
  clock: "virtual" | "real";
}
/** A loop was closed: the last event of each. */
export interface LoopClosed {
  type: "loop-closed";
  time: number;
}
/** A task was made. It is in the ready queue. */
export interface TaskCreated {
  type: "task-created";
  time: number;
  /** Counts from 1 in each program. The number in the default name `Task-1` counts only tasks without a name of their own. */
  task: number;
  name: string;
  /** The coroutine function's name. */
  coroutine: string;
  /** The arguments it was called with, cut: `"Oslo", 3`. Absent where they are not known. */
  args?: string;
  /** The task that was running when this one was made; null outside of any. */
  parent: number | null;
  /** Where it was made. */
  place: Place | null;
}
/** The first step begins. */
export interface TaskStarted {
  type: "task-started";
  time: number;
  task: number;
}
/** An await had to wait: the task is suspended, and others run. */
export interface TaskSuspended {
  type: "task-suspended";
  time: number;
  task: number;
  on: Wait;
  /** The awaits it stands at, outermost first; the last is the line that waits. */
  stack: Place[];
}
/** What it waited for has happened; it is in the ready queue. */
export interface TaskReady {
  type: "task-ready";
  time: number;
  task: number;
}
/** The task runs again. */
export interface TaskResumed {
  type: "task-resumed";
  time: number;
  task: number;
}
/** The coroutine has returned. */
export interface TaskFinished {
  type: "task-finished";
  time: number;
  task: number;
  /** The result as Python's `repr` would print it, cut to 200 characters. */
  result: string;
}
/** An exception has ended the coroutine. */
export interface TaskFailed {
  type: "task-failed";
  time: number;
  task: number;
  error: ErrorInfo;
}
/** A CancelledError has ended the coroutine. */
export interface TaskCancelled {
  type: "task-cancelled";
  time: number;
  task: number;
}
/** `cancel()` was called: a request, delivered when the task runs next. */
export interface CancelRequested {
  type: "cancel-requested";
  time: number;
  task: number;
  /** The task that asked; null for the loop itself or code outside tasks. */
  by: number | null;
  message: string | null;
}
/** The thread was held: nothing else could run. Sent before a `time.sleep`, after a long step. */
export interface Blocking {
  type: "blocking";
  /** When it began. */
  time: number;
  /** How long, in seconds. */
  duration: number;
  /** null: outside of any task. */
  task: number | null;
  cause: "time.sleep" | "long step";
  place: Place | null;
}
/** A function was handed to an executor. */
export interface JobSubmitted {
  type: "job-submitted";
  time: number;
  job: number;
  function: string;
  executor: "thread" | "process";
  /** The task that asked. */
  task: number | null;
}
/** A worker has begun with a job. */
export interface JobStarted {
  type: "job-started";
  time: number;
  job: number;
  /** Which worker of its pool took it, from 0. */
  worker: number;
}
/** A job's function has returned or thrown. */
export interface JobFinished {
  type: "job-finished";
  time: number;
  job: number;
  error: ErrorInfo | null;
}
/** Ctrl-C was pressed. */
export interface Interrupted {
  type: "interrupted";
  time: number;
}
/** The two ends of a connection: the one that opened it, and the one that accepted it. */
export type ConnectionEnd = "client" | "server";
/** A connection of a network in memory is asked for. It is there, or refused, when the other host has answered. */
export interface ConnectionOpened {
  type: "connection-opened";
  time: number;
  /** Counts from 1 in each program. */
  connection: number;
  /** The task that asked; null for code outside tasks. */
  task: number | null;
  /** The address of the end that opens it, such as `127.0.0.1:49152`; empty for one without, at a path. */
  client: string;
  /** The address it is opened to: `10.0.0.2:80`, or a path. */
  server: string;
}
/** No server listens there. */
export interface ConnectionRefused {
  type: "connection-refused";
  time: number;
  connection: number;
}
/** A server has taken it. */
export interface ConnectionAccepted {
  type: "connection-accepted";
  time: number;
  connection: number;
  /** The task that took it; null where the loop did, as for all servers but those that call `loop.sock_accept` themselves. */
  task: number | null;
}
/** A server's task for it was made. */
export interface ConnectionHandled {
  type: "connection-handled";
  time: number;
  connection: number;
  task: number;
}
/** Bytes set off from one end to the other. */
export interface ConnectionSent {
  type: "connection-sent";
  time: number;
  connection: number;
  /** The end that sends. */
  end: ConnectionEnd;
  /** The task that wrote; null where the loop sends what had to wait. */
  task: number | null;
  /** How many. */
  bytes: number;
  /** The first 60 of them, as Python shows bytes: `GET / HTTP/1.1\r\n`. */
  text: string;
  /** When they are at the other end, in seconds of loop time. */
  arrives: number;
}
/** One end was told that the other has gone, and what was sent to it is lost: the connection is over for it. */
export interface ConnectionReset {
  type: "connection-reset";
  time: number;
  connection: number;
  end: ConnectionEnd;
}
/** One end has closed it. */
export interface ConnectionClosed {
  type: "connection-closed";
  time: number;
  connection: number;
  end: ConnectionEnd;
}
/** Something that Python warns of, or logs. */
export interface Warned {
  type: "warned";
  time: number;
  category: "never-awaited" | "never-retrieved" | "destroyed-pending" | "slow-callback" | "callback-error";
  /** As CPython words it: `coroutine 'fetch' was never awaited`. */
  message: string;
  /** Where the coroutine or task was made. */
  place: Place | null;
  task: number | null;
  error?: ErrorInfo;
}
