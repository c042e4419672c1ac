/**
 * A random program before it is written in a language: coroutine functions over a few shared objects. Plain data.
 * No task can come to wait for itself, in however many steps: there CPython's tasks in C and in Python disagree.
 * Seconds everywhere; a `label` is what a statement's lines in the trace begin with; an `index` picks one of a list
 * (modulo its length) when the program runs.
 */
export interface Program {
  /** Function n may call functions after it, so calls end. The first one is where the program starts. */
  functions: Statement[][];
  /** Tasks start running when they are made. */
  eager: boolean;
}

/** How many there are of each shared object. */
export const SHARED = 2;

/** Something to await. */
export type Awaitable =
  | { kind: "call"; function: number }
  /** A task or future that this coroutine made or was given by its maker, who had it before. */
  | { kind: "mine"; index: number }
  | { kind: "future"; index: number }
  | { kind: "sleep"; delay: number; result: number | null }
  | { kind: "event.wait" | "lock.acquire" | "semaphore.acquire"; index: number }
  | { kind: "barrier.wait" | "barrier.reset" | "barrier.abort"; index: number }
  | { kind: "condition.wait"; index: number }
  | { kind: "condition.waitFor"; index: number; count: number }
  | { kind: "queue.get" | "queue.join"; index: number }
  | { kind: "queue.put"; index: number; value: number }
  /** A function that blocks, in a thread of its own or of a shared pool of one; it fails for some values. */
  | { kind: "thread" | "pool"; seconds: number; value: number }
  | { kind: "gather"; items: Awaitable[]; returnExceptions: boolean }
  | { kind: "shield"; item: Awaitable }
  | { kind: "waitFor"; item: Awaitable; timeout: number | null };

/** Something that a coroutine and a callback alike can do, without awaiting. */
export type Action = { label: number } & (
  | { kind: "cancel"; index: number; message: string | null }
  | { kind: "uncancel" | "state" | "result" | "exception"; index: number }
  | { kind: "rename"; index: number; name: string }
  | { kind: "cancelSelf"; message: string | null }
  | { kind: "future.setResult"; index: number; value: number }
  | { kind: "future.setException"; index: number; value: number }
  | { kind: "future.cancel"; index: number }
  | { kind: "event.set" | "event.clear" | "lock.release" | "semaphore.release"; index: number }
  | { kind: "condition.notify"; index: number; count: number }
  | { kind: "queue.putNowait"; index: number; value: number }
  | { kind: "queue.getNowait" | "queue.taskDone"; index: number }
  | { kind: "queue.shutdown"; index: number; immediate: boolean }
  | { kind: "count" }
  | { kind: "variable.set"; value: number }
  | { kind: "variable.get" }
  | { kind: "block"; seconds: number }
  | { kind: "create"; function: number; name: string | null }
  | { kind: "callSoon"; actions: Action[] }
  | { kind: "callLater"; delay: number; actions: Action[] }
  | { kind: "cancelHandle"; index: number }
  /** A done callback on any task, or on a shared future. */
  | { kind: "whenDone"; of: "task" | "future"; index: number; actions: Action[] }
  /** Raises out of the callback or coroutine that it is in. */
  | { kind: "fail"; value: number }
);

export type Caught = "Boom" | "CancelledError" | "TimeoutError" | "ExceptionGroup" | "Exception" | "BaseException";

export type Statement = { label: number } & (
  | { kind: "act"; action: Action }
  | { kind: "await"; awaitable: Awaitable }
  /** Make it a task or future, to be awaited later. */
  | { kind: "keep"; awaitable: Awaitable }
  /** In the innermost TaskGroup around, or as a plain task. */
  | { kind: "spawn"; function: number }
  | { kind: "group"; body: Statement[] }
  | { kind: "timeout"; delay: number | null; body: Statement[] }
  /** Of the innermost timeout around. */
  | { kind: "reschedule"; delay: number | null }
  | { kind: "with"; what: "lock" | "semaphore" | "condition"; index: number; body: Statement[] }
  | { kind: "try"; body: Statement[]; caught: Caught[]; handler: Statement[]; last: Statement[] }
  | { kind: "reraise" }
  | { kind: "raiseCancelled"; message: string | null }
  | { kind: "return"; value: number }
  /** Over an async generator that sleeps before each number, and is closed in the end. */
  | { kind: "iterate"; count: number; delay: number; body: Statement[] }
  | { kind: "repeat"; times: number; body: Statement[] }
  | {
      kind: "wait";
      items: Awaitable[];
      timeout: number | null;
      returnWhen: "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";
    }
  | { kind: "asCompleted"; items: Awaitable[]; timeout: number | null }
);
