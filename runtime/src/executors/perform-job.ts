import { isAwaitable } from "../awaitable.ts";
import { Coroutine, isCoroutineFunction } from "../coroutine.ts";
import { describeFunction, nameOf, WHAT_IS_THERE } from "./captured-names.ts";
import { cloned } from "./cloned.ts";
import type { FunctionPlace, JobRequest, ProgramScope } from "./job-host.ts";
import { NO_MODULE } from "./plain-program.ts";
import { unpackContext } from "./sent-context.ts";

/** What came of a function: a copy of its result, or what it threw. */
export type Ending = { result: unknown } | { error: unknown };

/**
 * Calls a function in its worker.
 * @param program gives the worker's own copy
 */
export function performJob({ place, args, context }: JobRequest, program: () => ProgramScope): Ending {
  return attempt(() => {
    const copy = program();
    if (context !== null) unpackContext(context, copy.contextVariables);
    const fn = copy.find(place);
    return sendable(fn, call(fn, args, place));
  });
}

/** Calls the function itself, where there is no program to copy. */
export function performInline(fn: Function, args: unknown[]): Ending {
  return attempt(() => sendable(fn, call(fn, args, null)));
}

function attempt(perform: () => unknown): Ending {
  try {
    return { result: perform() };
  } catch (error) {
    return { error };
  }
}

function call(fn: Function, args: unknown[], place: FunctionPlace | null): unknown {
  // The body of a compiled one stands beside it, where the worker may not find it.
  if (isCoroutineFunction(fn)) throw coroutineRefusal(fn);
  try {
    return Reflect.apply(fn, undefined, args);
  } catch (error) {
    if (place !== null && "text" in place && error instanceof ReferenceError) explainReference(error, fn, place.module);
    throw error;
  }
}

/** A function that came as text may name what stood around it. */
function explainReference(error: ReferenceError, fn: Function, module: string): void {
  const name = /^(?:Can't find variable: )?([\w$]+)/.exec(error.message)?.[1];
  if (!name) return;
  const what = `\`${name}\` is not defined where ${describeFunction(fn).replace("The", "the")} runs`;
  error.message =
    module === NO_MODULE
      ? `${what}. A worker has only the function's arguments and the global names: pass it as an argument.`
      : `${what}. ${WHAT_IS_THERE}: if it is a local variable, pass it as an argument.`;
}

function sendable(fn: Function, result: unknown): unknown {
  if (result instanceof Coroutine) {
    result.close();
    throw coroutineRefusal(fn);
  }
  if (isAwaitable(result)) throw coroutineRefusal(fn);
  return cloned(result, ({ path, what }) => {
    const part = path === "" ? "" : `\`${path}\` in `;
    return `${part}the result of ${nameOf(fn)} is ${what}, which can't be sent back from a worker: return plain data.`;
  });
}

/** The TypeError for a function that a worker can't run to its end. */
export function coroutineRefusal(fn: Function): TypeError {
  return new TypeError(
    `coroutines cannot be used with an executor. ${describeFunction(fn)} is async and needs an event loop: ` +
      "await it where it is, or make it an ordinary function.",
  );
}
