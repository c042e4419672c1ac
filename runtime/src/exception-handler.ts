import type { AsyncGenerator } from "./async-generator.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Warned } from "./events.ts";
import type { Future } from "./future.ts";
import type { Handle } from "./handle.ts";
import { originOf } from "./origin.ts";
import { warn } from "./recorder.ts";
import { Task } from "./task.ts";

/** What a loop reports to its exception handler. Python's `context` dictionary. */
export interface ExceptionContext {
  message: string;
  exception?: unknown;
  future?: Future;
  task?: Task;
  handle?: Handle;
  asyncgen?: AsyncGenerator;
  /** `"callback-error"` without. */
  category?: Warned["category"];
}

/** Given to `loop.setExceptionHandler`. */
export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => void;

const SUBJECTS = ["asyncgen", "future", "handle", "task"] as const;

/** Warns as CPython logs: the message, then what it is about. */
export function reportException(loop: EventLoop, context: ExceptionContext): void {
  const details = SUBJECTS.filter((key) => context[key] !== undefined).map((key) => `${key}: ${String(context[key])}`);
  const subject = context.task ?? context.future;
  const task = subject instanceof Task ? subject : null;
  const warning = {
    category: context.category ?? ("callback-error" as const),
    place: task === null ? null : originOf(task.getCoro()),
    task: task?._number ?? null,
    ...("exception" in context ? { error: context.exception } : {}),
  };
  const message = loop._recorder === null ? [context.message, ...details].join("\n") : context.message;
  warn(loop._recorder, { ...warning, message });
}
