/**
 * Python's asyncio in TypeScript: inert coroutines, tasks and a one-thread event loop.
 * @module
 */
export { AsyncGenerator, asyncGenerator, asyncYield } from "./async-generator.ts";
export {
  aiter,
  asyncFor,
  type AsyncIterableObject,
  type AsyncIteratorObject,
  type AsyncSource,
} from "./async-iteration.ts";
export { asyncWith, type AsyncBody, type AsyncContextManager } from "./async-with.ts";
export type { Awaitable } from "./awaitable.ts";
export { CancelledError } from "./cancelled-error.ts";
export { RealClock, VirtualClock, type Clock } from "./clock.ts";
export { Context, ContextVar, copyContext, Token } from "./context.ts";
export { Coroutine, coroutine, isCoroutine, type CoroutineState } from "./coroutine.ts";
export { createTask } from "./create-task.ts";
export { ensureFuture } from "./ensure-future.ts";
export {
  BrokenBarrierError,
  DeadlockError,
  GeneratorExit,
  InvalidStateError,
  LookupError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  RuntimeError,
  RuntimeWarning,
  StopAsyncIteration,
  TimeoutError,
  ValueError,
} from "./errors.ts";
export { EventLoop, newEventLoop, type DefaultExecutor, type TaskFactory } from "./event-loop.ts";
export type * from "./events.ts";
export type { ExceptionContext, ExceptionHandler } from "./exception-handler.ts";
export { Future, isFuture } from "./future.ts";
export { gather, type GatherOptions } from "./gather.ts";
export { Handle, TimerHandle, type Callback } from "./handle.ts";
export type { Listener } from "./recorder.ts";
export { run } from "./run.ts";
export type { ClockChoice, RunDefaults } from "./run-defaults.ts";
export { Runner, type RunnerOptions } from "./runner.ts";
export { getEventLoop, getRunningLoop, setEventLoop } from "./running-loop.ts";
export { shield } from "./shield.ts";
export { sleep } from "./sleep.ts";
export { allTasks, currentTask, Task, type TaskOptions } from "./task.ts";
export { time } from "./time.ts";
