import type { AsyncGenerator } from "./async-generator.ts";
import { enterContext } from "./context.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Warned } from "./events.ts";
import type { Future } from "./future.ts";
import { Handle } from "./handle.ts";
import type { Protocol } from "./network/protocol.ts";
import type { Transport } from "./network/transport.ts";
import { originOf } from "./origin.ts";
import { repr } from "./repr.ts";
import { KeyboardInterrupt } from "./signals.ts";
import { Task } from "./task.ts";
import { warn } from "./warn.ts";

/** What a loop reports to its exception handler. Python's `context` dictionary. */
export interface ExceptionContext {
  message: string;
  /** Of an error in the exception handler: what it was told. */
  context?: ExceptionContext;
  exception?: unknown;
  future?: Future;
  task?: Task;
  handle?: Handle;
  asyncgen?: AsyncGenerator;
  transport?: Transport;
  protocol?: Protocol;
  /** `"callback-error"` without. */
  category?: Warned["category"];
}

/** Given to `loop.setExceptionHandler`. */
export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => void;

const DETAILS = ["asyncgen", "context", "future", "handle", "task"] as const;

/** Calls a handler that a program has set, in the context of what it is told of. */
export function callHandler(handler: ExceptionHandler, loop: EventLoop, context: ExceptionContext): void {
  const subject = context.task ?? context.future ?? context.handle;
  const own = subject instanceof Task || subject instanceof Handle ? subject.getContext() : null;
  const previous = own === null ? null : enterContext(own);
  try {
    handler(loop, context);
  } catch (exception) {
    if (exception instanceof KeyboardInterrupt) throw exception;
    loop.defaultExceptionHandler({ message: "Unhandled error in exception handler", exception, context });
  } finally {
    if (previous !== null) enterContext(previous);
  }
}

/** Warns as CPython logs: the message, then what it is about. */
export function reportException(loop: EventLoop, context: ExceptionContext): void {
  const details = DETAILS.filter((key) => context[key] !== undefined).map((key) => `${key}: ${repr(context[key])}`);
  const subject = context.task ?? context.future;
  const task = subject instanceof Task ? subject : null;
  warn(loop._recorder, {
    category: context.category ?? "callback-error",
    message: loop._recorder === null ? [context.message, ...details].join("\n") : context.message,
    place: originOf(task?._coroutine ?? null),
    task,
    ...("exception" in context ? { error: context.exception } : {}),
  });
}
