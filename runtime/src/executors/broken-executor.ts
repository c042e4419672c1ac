import { RuntimeError } from "../errors.ts";

/** A worker of the pool has died, or could not be started. Python's `concurrent.futures.BrokenExecutor`. */
export class BrokenExecutor extends RuntimeError {
  static {
    this.prototype.name = "BrokenExecutor";
  }
}
