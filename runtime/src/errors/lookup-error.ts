/** A context variable without a value was read. Python's `LookupError`. */
export class LookupError extends Error {
  static {
    this.prototype.name = "LookupError";
  }
}
