import { repr } from "../repr.ts";

/** A stream ended before as much was read as was asked for. Python's `asyncio.IncompleteReadError`, an `EOFError`. */
export class IncompleteReadError extends Error {
  static {
    this.prototype.name = "IncompleteReadError";
  }

  /** What was read. */
  readonly partial: Uint8Array;
  /** How many bytes were asked for; null when that is not known. */
  readonly expected: number | null;

  /** What was read of how much. */
  constructor(partial: Uint8Array, expected: number | null) {
    super(
      `${partial.length} bytes read on a total of ${expected === null ? "undefined" : repr(expected)} expected bytes`,
    );
    this.partial = partial;
    this.expected = expected;
  }
}

/** A separator is further away than a stream's limit. Python's `asyncio.LimitOverrunError`. */
export class LimitOverrunError extends Error {
  static {
    this.prototype.name = "LimitOverrunError";
  }

  /** How many bytes of what has arrived hold no separator. */
  readonly consumed: number;

  /** How many bytes hold no separator. */
  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}
