import { addressOf } from "./address.ts";
import type { Coroutine } from "./coroutine.ts";
import { RuntimeError } from "./errors.ts";
import type { Place } from "./events.ts";
import { isFuture, type Future } from "./future.ts";
import { repr } from "./repr.ts";
import { runningLoop } from "./running-loop.ts";
import { Task } from "./task.ts";
import { currentPlaces } from "./traceback.ts";

/** A call that has not returned: its place, and the kind of function. */
export interface CallGraphEntry extends Place {
  kind: "function" | "async" | "async generator";
}

/** A future, the awaits at which it is suspended, and what waits for it. Python's `asyncio.FutureCallGraph`. */
export interface FutureCallGraph {
  /** A future, or a task. */
  future: Future;
  /** Innermost first. Awaits whose lines are not known are left out. */
  callStack: CallGraphEntry[];
  /** Those that wait for it, each with its own graph. */
  awaitedBy: FutureCallGraph[];
}

/** How much of a call graph to capture. */
export interface CallGraphOptions {
  /** The most entries of each call stack: the outermost ones, or the innermost ones if negative. */
  limit?: number | null;
}

/**
 * Where a future, or the running task, is suspended, and what waits for it. Python's `asyncio.capture_call_graph`.
 * @returns null when no future is given and no task is running
 * @throws RuntimeError when no future is given and no loop is running; TypeError for anything but a future
 */
export function captureCallGraph(future: Future | null = null, options: CallGraphOptions = {}): FutureCallGraph | null {
  const subject = future ?? currentTaskOrThrow();
  if (subject === null) return null;
  if (!isFuture(subject)) {
    throw new TypeError(`${repr(subject)} object does not appear to be compatible with asyncio.Future`);
  }
  return buildGraph(subject, options.limit ?? null);
}

/** As {@link captureCallGraph}, as text. Python's `asyncio.format_call_graph`. */
export function formatCallGraph(future: Future | null = null, options: CallGraphOptions = {}): string {
  const graph = captureCallGraph(future, options);
  return graph === null ? "" : [...render(graph, "")].join("\n");
}

/** Prints what {@link formatCallGraph} returns. Python's `asyncio.print_call_graph`. */
export function printCallGraph(future: Future | null = null, options: CallGraphOptions = {}): void {
  console.log(formatCallGraph(future, options));
}

function currentTaskOrThrow(): Task | null {
  const loop = runningLoop();
  if (loop !== null) return loop._currentTask;
  throw new RuntimeError(
    "capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided",
  );
}

function buildGraph(future: Future, limit: number | null): FutureCallGraph {
  const stack = future instanceof Task ? stackOf(future as Task) : [];
  const awaiters = future._doneCallbacks().map((callback) => callback._awaiter);
  return {
    future,
    callStack: cut(stack, limit).reverse(),
    awaitedBy: awaiters.filter((awaiter) => awaiter !== null).map((awaiter) => buildGraph(awaiter, limit)),
  };
}

/** Outermost first. The running task stands at its calls, not at an await. */
function stackOf(task: Task): CallGraphEntry[] {
  const coroutine = task.getCoro();
  if (coroutine === null) return [];
  const chain = coroutine._chain();
  const calls = runningLoop()?._currentTask === task ? currentPlaces() : [];
  const own = calls.pop();
  if (own === undefined) return chain.flatMap(entryOf);
  const running = chain.pop()!;
  const inner = { ...own, function: running._code.name, kind: kindOf(running) };
  return [
    ...chain.flatMap(entryOf),
    inner,
    ...calls.reverse().map((place) => ({ ...place, kind: "function" as const })),
  ];
}

function entryOf(coroutine: Coroutine): CallGraphEntry[] {
  const place = coroutine._place();
  return place === null ? [] : [{ ...place, kind: kindOf(coroutine) }];
}

function kindOf(coroutine: Coroutine): CallGraphEntry["kind"] {
  return coroutine._code.step === undefined ? "async" : "async generator";
}

function cut(stack: CallGraphEntry[], limit: number | null): CallGraphEntry[] {
  if (limit === null) return stack;
  return limit >= 0 ? stack.slice(0, limit) : stack.slice(limit);
}

function* render({ future, callStack, awaitedBy }: FutureCallGraph, indent: string): Iterable<string> {
  const id = `id=${addressOf(future)}`;
  yield future instanceof Task ? `${indent}* Task(name=${repr(future.getName())}, ${id})` : `${indent}* Future(${id})`;
  if (callStack.length > 0) yield `${indent}  + Call stack:`;
  for (const { file, line, kind, function: name } of callStack) {
    yield `${indent}  |   File ${repr(file)}, line ${line}, in ${kind === "function" ? "" : `${kind} `}${name}()`;
  }
  if (awaitedBy.length > 0) yield `${indent}  + Awaited by:`;
  for (const graph of awaitedBy) yield* render(graph, `${indent}    `);
}
