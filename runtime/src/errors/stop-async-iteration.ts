/** An async iterator has no more items. Python's `StopAsyncIteration`. */
export class StopAsyncIteration extends Error {
  static {
    this.prototype.name = "StopAsyncIteration";
  }
}
