import { repr } from "../repr.ts";
import { describeFunction, explainCaptured, nameOf } from "./captured-names.ts";
import { cloned, type Unclonable } from "./cloned.ts";
import type { FunctionPlace, JobHost } from "./job-host.ts";
import { coroutineRefusal } from "./perform-job.ts";

/**
 * Where a worker will find the function; null without a host.
 * @throws TypeError for what no worker can run; ReferenceError when it uses local variables around it
 */
export function placeOf(fn: Function, host: JobHost | null): FunctionPlace | null {
  if (typeof fn !== "function") throw new TypeError(`a function was expected, got ${repr(fn)}`);
  const captured = explainCaptured(fn);
  if (captured !== null) throw new ReferenceError(captured);
  if (/^async\b/.test(Function.prototype.toString.call(fn))) throw coroutineRefusal(fn);
  if (host === null) return null;
  const place = host.program.locate(fn);
  if (place !== null) return place;
  throw new TypeError(
    `${describeFunction(fn)} can't be sent to a worker, for it is not written in the program: ` +
      "call it in a function of your own.",
  );
}

/**
 * The arguments as the worker gets them: copies, as they are now.
 * @throws TypeError that names what can't be sent
 */
export function copyArguments(fn: Function, args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => cloned(arg, (problem) => describeArgument(fn, index, problem)));
}

function describeArgument(fn: Function, index: number, { path, what }: Unclonable): string {
  const names = /^[^(]*\(([^()]*)\)/.exec(Function.prototype.toString.call(fn))?.[1]?.split(",") ?? [];
  const name = names[index]?.trim();
  const argument = name ? `\`${name}${path}\`` : `argument ${index + 1}${path && ` (\`${path}\`)`}`;
  return `${argument} of \`${nameOf(fn)}\` is ${what}, which can't be sent to a worker: send plain data.`;
}
