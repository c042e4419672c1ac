import { RuntimeError } from "./runtime-error.ts";

/** A barrier was aborted or reset while tasks waited at it. Python's `asyncio.BrokenBarrierError`. */
export class BrokenBarrierError extends RuntimeError {
  static {
    this.prototype.name = "BrokenBarrierError";
  }
}
