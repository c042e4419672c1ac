/** The category of "coroutine 'f' was never awaited". Python's `RuntimeWarning`. */
export class RuntimeWarning extends Error {
  static {
    this.prototype.name = "RuntimeWarning";
  }
}
