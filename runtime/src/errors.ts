/** An event loop, task or lock was used in a way that can't work. Python's `RuntimeError`. */
export class RuntimeError extends Error {
  static {
    this.prototype.name = "RuntimeError";
  }
}

/**
 * Coroutines awaited each other too deep. Python's `RecursionError`; here it is a RangeError as well, which is what
 * JavaScript raises when functions call each other too deep.
 */
export class RecursionError extends RangeError {
  static {
    this.prototype.name = "RecursionError";
  }
}

/** An argument has the right type and a wrong value. Python's `ValueError`. */
export class ValueError extends Error {
  static {
    this.prototype.name = "ValueError";
  }
}

/** A context variable without a value was read. Python's `LookupError`. */
export class LookupError extends Error {
  static {
    this.prototype.name = "LookupError";
  }
}

/** Something took longer than its time limit. Python's `TimeoutError`. */
export class TimeoutError extends Error {
  static {
    this.prototype.name = "TimeoutError";
  }
}

/** A future was asked for what its state does not allow. Python's `asyncio.InvalidStateError`. */
export class InvalidStateError extends Error {
  static {
    this.prototype.name = "InvalidStateError";
  }
}

/** An async iterator has no more items. Python's `StopAsyncIteration`. */
export class StopAsyncIteration extends Error {
  static {
    this.prototype.name = "StopAsyncIteration";
  }
}

/** Handed to `aexit` when a coroutine is closed inside `asyncWith`. Python's `GeneratorExit`. */
export class GeneratorExit extends Error {
  static {
    this.prototype.name = "GeneratorExit";
  }
}

/** A barrier was aborted or reset while tasks waited at it. Python's `asyncio.BrokenBarrierError`. */
export class BrokenBarrierError extends RuntimeError {
  static {
    this.prototype.name = "BrokenBarrierError";
  }
}

/** `getNowait()` found nothing. Python's `asyncio.QueueEmpty`. */
export class QueueEmpty extends Error {
  static {
    this.prototype.name = "QueueEmpty";
  }
}

/** `putNowait()` found no room. Python's `asyncio.QueueFull`. */
export class QueueFull extends Error {
  static {
    this.prototype.name = "QueueFull";
  }
}

/** The queue was shut down. Python's `asyncio.QueueShutDown`. */
export class QueueShutDown extends Error {
  static {
    this.prototype.name = "QueueShutDown";
  }
}

/** The category of "coroutine 'f' was never awaited". Python's `RuntimeWarning`. */
export class RuntimeWarning extends Error {
  static {
    this.prototype.name = "RuntimeWarning";
  }
}

/**
 * Every task waits and nothing can wake one. Only the virtual clock can know that; CPython, and the real clock, wait
 * forever.
 */
export class DeadlockError extends RuntimeError {
  static {
    this.prototype.name = "DeadlockError";
  }
}
