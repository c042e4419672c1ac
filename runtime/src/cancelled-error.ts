/**
 * The future or task was cancelled. Python's `asyncio.CancelledError`.
 *
 * In JavaScript a bare `catch` catches it too: throw it again, or the task carries on as if it had not been cancelled.
 */
export class CancelledError implements Error {
  declare name: string;
  declare cause?: unknown;
  /** What was given to `cancel(message)`; empty if nothing was. As in CPython, a value that is not text is kept as it is. */
  declare message: string;

  /** @param message what was given to `cancel(message)` */
  constructor(message?: unknown) {
    if (message !== undefined && message !== null) this.message = message as string;
  }

  get stack(): string {
    return this.toString();
  }

  toString(): string {
    return this.message === "" ? this.name : `${this.name}: ${this.message}`;
  }

  static {
    // An Error by its prototype only: `new Error` captures a stack, which of a cancellation shows nothing but the
    // loop, and makes cancelling 100,000 tasks 4.5 times slower.
    Object.setPrototypeOf(this.prototype, Error.prototype);
    Object.defineProperty(this.prototype, "name", { value: "CancelledError", configurable: true, writable: true });
    // Without a message of its own, as in other errors: `repr` tells CancelledError() from CancelledError('').
    this.prototype.message = "";
  }
}
