import type { Wait } from "./events.ts";

/** What is known of a coroutine function: a constant in compiled code. Python's code object. */
export interface Code {
  /** As in Python's `__qualname__`. */
  readonly name: string;
  /** The module's path as the program knows it; empty when unknown. */
  readonly file: string;
  /** The line of its definition, from 1; 0 when unknown. */
  readonly line: number;
  /** A task of it is the runtime's own business, and not recorded. */
  readonly unrecorded?: true;
  /** Of what an async generator gives to be awaited: what CPython calls it in messages. */
  readonly step?: string;
  /** What a task that waits in it waits for, in the program's words. `inside`: what is awaited in there. */
  readonly wait?: (inside: Wait) => Wait;
}

/** The code of a function of which no more than the name is known. */
export function codeNamed(name: string): Code {
  return { name: name || "<anonymous>", file: "", line: 0 };
}

/**
 * The code of one of the runtime's own coroutines that tasks wait in. Whatever it awaits itself, to the record they wait
 * for what the program called.
 * @param wait that in words
 */
export function waitingCode(name: string, wait = `${name}()`): Code {
  const called: Wait = { kind: "future", text: wait };
  return { ...codeNamed(name), wait: () => called };
}

/**
 * The same code, for a call of which more can be told: with whom, for instance.
 * @param more stands behind the words; it is asked when a task waits
 */
export function waitingWith(code: Code, more: () => string): Code {
  const wait = (inside: Wait): Wait => {
    const called = code.wait!(inside);
    return { ...called, text: called.text + more() };
  };
  return { ...code, wait };
}
