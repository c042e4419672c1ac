import { RuntimeError } from "./runtime-error.ts";

/**
 * Every task waits and nothing can wake one. Only the virtual clock can know that; CPython, and the real clock, wait
 * forever.
 */
export class DeadlockError extends RuntimeError {
  static {
    this.prototype.name = "DeadlockError";
  }
}
