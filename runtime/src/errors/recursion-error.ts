/**
 * Coroutines awaited each other too deep. Python's `RecursionError`; here it is a RangeError as well, which is what
 * JavaScript raises when functions call each other too deep.
 */
export class RecursionError extends RangeError {
  static {
    this.prototype.name = "RecursionError";
  }
}
