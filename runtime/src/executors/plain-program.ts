import { functionFromText } from "./function-from-text.ts";
import type { FunctionPlace, ProgramScope } from "./job-host.ts";

/** In place of a module's path, for functions that come as text alone. Stacks show it. */
export const NO_MODULE = "<job>";

const NATIVE = /\{\s*\[native code\]\s*\}$/;

/** A program that nobody hosts: its modules are not known, only the functions it hands over, by their text. */
export const plainProgram: ProgramScope = {
  contextVariables: [],

  locate(fn) {
    const text = Function.prototype.toString.call(fn);
    return NATIVE.test(text) ? null : { module: NO_MODULE, text, line: 1 };
  },

  find(place: FunctionPlace) {
    if ("name" in place) throw new ReferenceError(`${place.name} is not defined`);
    const evaluate = globalThis.eval as (text: string) => unknown;
    return functionFromText(place.text, (text) => evaluate(`"use strict"; ${text}\n//# sourceURL=${NO_MODULE}`));
  },

  lookUp: () => undefined,
};
