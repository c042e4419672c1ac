/** An event loop, task or lock was used in a way that can't work. Python's `RuntimeError`. */
export class RuntimeError extends Error {
  static {
    this.prototype.name = "RuntimeError";
  }
}
