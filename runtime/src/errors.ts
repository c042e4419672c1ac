// Each class is a module of its own: what names a class can't be left out of a module, and a bundler takes those that a
// program can meet.
export { BrokenBarrierError } from "./errors/broken-barrier-error.ts";
export { DeadlockError } from "./errors/deadlock-error.ts";
export { GeneratorExit } from "./errors/generator-exit.ts";
export { InvalidStateError } from "./errors/invalid-state-error.ts";
export { LookupError } from "./errors/lookup-error.ts";
export { QueueEmpty } from "./errors/queue-empty.ts";
export { QueueFull } from "./errors/queue-full.ts";
export { QueueShutDown } from "./errors/queue-shut-down.ts";
export { RecursionError } from "./errors/recursion-error.ts";
export { RuntimeError } from "./errors/runtime-error.ts";
export { RuntimeWarning } from "./errors/runtime-warning.ts";
export { StopAsyncIteration } from "./errors/stop-async-iteration.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { ValueError } from "./errors/value-error.ts";
