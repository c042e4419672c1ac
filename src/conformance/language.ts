import type { Lines } from "./lines.ts";
import type { Caught } from "./tree.ts";

/** Writes the inside of a block. */
export type Body = () => void;

/** Python's keyword arguments, by their names there; their values are expressions. */
export type Options = Record<string, string>;

/**
 * How a language writes what random programs consist of. Names are Python's, expressions are text in the language
 * itself, and a `label` is that of the statement they belong to.
 */
export interface Language {
  readonly indent: string;

  // Expressions.
  literal: (value: boolean | number | string | null) => string;
  call: (fn: string, args: (string | number)[], options?: Options) => string;
  instance: (className: string, args: (string | number)[]) => string;
  copyOf: (list: string) => string;
  /** Puts an item at a list's end. */
  append: (list: string, item: string) => string;
  /** Which of a list's items are in a set. */
  membership: (items: string, set: string) => string;
  /** A function without parameters. */
  lambda: (expression: string) => string;
  /** A function that is called with whatever there is, and does one thing after the other. */
  callback: (expressions: string[]) => string;
  /** The same, without its value. */
  discarded: (expression: string) => string;
  awaited: (expression: string, label: number) => string;

  // Statements.
  statement: (expression: string) => string;
  assignment: (name: string, expression: string) => string;
  /** Names the first of several values. */
  firstOf: (name: string, expression: string) => string;
  returned: (value: number) => string;
  /** null: raises again what is being handled. */
  raised: (error: string | null) => string;

  // Blocks.
  coroutineFunction: (lines: Lines, number: number, body: Body) => void;
  /** `name`: what the context manager gives; null when it has no use. */
  asyncWith: (lines: Lines, manager: string, name: string | null, label: number, body: Body) => void;
  asyncFor: (lines: Lines, item: string, source: string, label: number, body: Body) => void;
  forEach: (lines: Lines, item: string, source: string, body: Body) => void;
  repeat: (lines: Lines, times: number, body: Body) => void;
  /** A handler finds what was raised as `error`. */
  tried: (lines: Lines, body: Body, caught: Caught[], handler: Body, last: Body) => void;
  /** Closes an async generator and forgets it. */
  closed: (lines: Lines, generator: string, label: number) => void;
}
