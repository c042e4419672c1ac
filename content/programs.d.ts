// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a module of another name can only be declared in a file that is none
/// <reference path="./files.d.ts" />
import type * as asyncio from "asyncio";

/** What a program finds in a sandbox besides the language itself and "asyncio". */
declare global {
  /** A sandbox's programs are compiled: `await` gives what a coroutine or a task returns. */
  interface AsyncioProgram {
    compiled: true;
  }

  /** What an `async` function gives. In a sandbox that is a coroutine, whatever TypeScript calls it. */
  interface Promise<T> extends asyncio.Coroutine<T> {}

  /** What an `async function*` gives. In a sandbox that is asyncio's own async generator. */
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- TypeScript's own declaration has these parameters
  interface AsyncGenerator<T, TReturn, TNext> extends Pick<
    asyncio.AsyncGenerator<T>,
    "anext" | "asend" | "athrow" | "aclose"
  > {}

  /** The sandbox's console. Values show as Python's `print` would show them. */
  const console: {
    /** Prints a line. Python's `print`. */
    log(...values: unknown[]): void;
    /** Prints a line. */
    info(...values: unknown[]): void;
    /** Prints a line. */
    debug(...values: unknown[]): void;
    /** Prints a value on a line. */
    table(value: unknown): void;
    /** Prints a value on a line. */
    dir(value: unknown): void;
    /** Prints a line, marked as a warning. */
    warn(...values: unknown[]): void;
    /** Prints a line, marked as an error. */
    error(...values: unknown[]): void;
    /** Prints a line, marked as an error, that begins with `Trace:`. */
    trace(...values: unknown[]): void;
    /** Prints a line, marked as an error, unless `condition` holds. */
    assert(condition?: boolean, ...values: unknown[]): void;
  };

  /** Asks for a line of what was typed into the box “Input”; null when there is none left. Python's `input`. */
  function prompt(message?: string): string | null;

  /** Calls a function after so many milliseconds, outside of any task. In a program, prefer `asyncio.sleep`. */
  function setTimeout<A extends unknown[]>(
    callback: (...values: A) => void,
    milliseconds?: number,
    ...values: A
  ): number;
  /** Takes a `setTimeout` back. */
  function clearTimeout(timer: number | undefined): void;
  /** Calls a function every so many milliseconds, outside of any task. In a program, prefer `asyncio.sleep` in a loop. */
  function setInterval<A extends unknown[]>(
    callback: (...values: A) => void,
    milliseconds?: number,
    ...values: A
  ): number;
  /** Ends a `setInterval`. */
  function clearInterval(timer: number | undefined): void;
  /** Calls a function as soon as JavaScript has nothing else to do. */
  function queueMicrotask(callback: () => void): void;
  /** A deep copy of a value. Python's `copy.deepcopy`. */
  function structuredClone<T>(value: T): T;
  /** Makes bytes of text, as a connection sends them. Python's `text.encode()`. */
  class TextEncoder {
    encode(text?: string): Uint8Array;
  }
  /** Makes text of bytes that have arrived. Python's `data.decode()`. */
  class TextDecoder {
    decode(data?: Uint8Array): string;
  }
  /** JavaScript's clock, in milliseconds. The loop's own is `asyncio.time.monotonic()`. */
  const performance: { now(): number };
}
