/** Something took longer than its time limit. Python's `TimeoutError`. */
export class TimeoutError extends Error {
  static {
    this.prototype.name = "TimeoutError";
  }
}
