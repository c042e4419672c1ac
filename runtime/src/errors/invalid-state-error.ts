/** A future was asked for what its state does not allow. Python's `asyncio.InvalidStateError`. */
export class InvalidStateError extends Error {
  static {
    this.prototype.name = "InvalidStateError";
  }
}
