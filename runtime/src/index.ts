/**
 * Python's asyncio in TypeScript: inert coroutines, tasks and a one-thread event loop.
 * @module
 */
export { asCompleted, type AsCompleted } from "./as-completed.ts";
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
export { Barrier } from "./barrier.ts";
export {
  captureCallGraph,
  formatCallGraph,
  printCallGraph,
  type CallGraphEntry,
  type CallGraphOptions,
  type FutureCallGraph,
} from "./call-graph.ts";
export { CancelledError } from "./cancelled-error.ts";
export { RealClock, VirtualClock, type Clock } from "./clock.ts";
export { Condition } from "./condition.ts";
export { Context, copyContext } from "./context.ts";
export { ContextVar, Token } from "./context-var.ts";
export { Coroutine, coroutine, isCoroutine, isCoroutineFunction, type CoroutineState } from "./coroutine.ts";
export { createTask } from "./create-task.ts";
export { createEagerTaskFactory, eagerTaskFactory, type TaskClass } from "./eager-task-factory.ts";
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
export { EventLoop, newEventLoop, type TaskFactory } from "./event-loop.ts";
export { Event } from "./event.ts";
export { KeyboardInterrupt, type Signal } from "./signals.ts";
export { raiseSignal } from "./raise-signal.ts";
export type * from "./events.ts";
export { BrokenExecutor } from "./executors/broken-executor.ts";
export { ConcurrentFuture } from "./executors/concurrent-future.ts";
export { Executor, type ExecutorOptions } from "./executors/executor.ts";
export { ProcessPoolExecutor } from "./executors/process-pool-executor.ts";
export { ThreadPoolExecutor } from "./executors/thread-pool-executor.ts";
export { toThread } from "./executors/to-thread.ts";
export { wrapFuture } from "./executors/wrap-future.ts";
export { BaseExceptionGroup, ExceptionGroup, type Matcher } from "./exception-group.ts";
export type { ExceptionContext, ExceptionHandler } from "./exception-handler.ts";
export { formatException } from "./format-exception.ts";
export { Future, isFuture } from "./future.ts";
export { gather, type GatherOptions } from "./gather.ts";
export { Handle, TimerHandle, type Callback, type CallbackOptions } from "./handle.ts";
export { Lock } from "./lock.ts";
export { LifoQueue, PriorityQueue, Queue } from "./queue.ts";
export type { Address } from "./network/address.ts";
export { memoryNetwork } from "./network/memory.ts";
export type { Network } from "./network/network.ts";
export type { ServerOptions } from "./network/networking.ts";
export {
  BrokenPipeError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileNotFoundError,
  GaiError,
  OSError,
} from "./network/os-errors.ts";
export { Protocol } from "./network/protocol.ts";
export { Server, type ProtocolFactory } from "./network/server.ts";
export { IncompleteReadError, LimitOverrunError } from "./network/stream-errors.ts";
export type { ClientConnected } from "./network/stream-protocol.ts";
export { StreamReader, type Separator } from "./network/stream-reader.ts";
export { StreamWriter } from "./network/stream-writer.ts";
export {
  openConnection,
  openUnixConnection,
  startServer,
  startUnixServer,
  type StreamOptions,
  type Streams,
} from "./network/streams.ts";
export { Transport, type ExtraInfo } from "./network/transport.ts";
export { Recorder, type Listener } from "./recorder.ts";
export type { RunDefaults } from "./run-defaults.ts";
export { run } from "./run.ts";
export { Runner, type RunnerOptions } from "./runner.ts";
export { getEventLoop, getRunningLoop, setEventLoop } from "./running-loop.ts";
export { BoundedSemaphore, Semaphore } from "./semaphore.ts";
export { shield } from "./shield.ts";
export { sleep } from "./sleep.ts";
export { TaskGroup } from "./task-group.ts";
export { allTasks, currentTask, Task, type TaskOptions } from "./task.ts";
export { runCoroutineThreadsafe } from "./threadsafe.ts";
export { time } from "./time.ts";
export { Timeout, timeout, timeoutAt } from "./timeouts.ts";
export { waitFor } from "./wait-for.ts";
export {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  wait,
  type DoneAndPending,
  type WaitOptions,
} from "./wait.ts";
