/** Handed to `aexit` when a coroutine is closed inside `asyncWith`. Python's `GeneratorExit`. */
export class GeneratorExit extends Error {
  static {
    this.prototype.name = "GeneratorExit";
  }
}
