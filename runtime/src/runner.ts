import type { Awaitable } from "./awaitable.ts";
import { isAwaitable, resolveAsIs } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { copyContext, type Context } from "./context.ts";
import { coroutine, isCoroutine, type Coroutine } from "./coroutine.ts";
import { RuntimeError } from "./errors.ts";
import { EventLoop } from "./event-loop.ts";
import { Future, type DoneCallback } from "./future.ts";
import { reportNeverAwaited } from "./never-awaited.ts";
import { checkOptions } from "./options.ts";
import { RUN_OPTIONS, type RunDefaults } from "./run-defaults.ts";
import { runningLoop, setEventLoop } from "./running-loop.ts";
import { KeyboardInterrupt, whileRunning } from "./signals.ts";
import type { Task } from "./task.ts";

/** How long the end of a run waits for threads, in seconds. */
const THREAD_JOIN_TIMEOUT = 300;

/** What a run uses, and what makes its loop. */
export interface RunnerOptions extends RunDefaults {
  /** Makes the loop, or is its class; the loop then knows its own clock and recorder. */
  loopFactory?: (() => EventLoop) | (new () => EventLoop) | null;
}

/** Runs several coroutines one after the other in one loop. Python's `asyncio.Runner`. */
export class Runner {
  readonly #options: RunnerOptions;
  #loop: EventLoop | null = null;
  #context: Context | null = null;
  #closed = false;

  /** @param options for all its runs; the loop is made by the first of them */
  constructor(options: RunnerOptions = {}) {
    checkOptions("run()", options, [...RUN_OPTIONS, "loopFactory"]);
    this.#options = options;
  }

  /**
   * Its loop, which is made if need be.
   * @throws RuntimeError when it is closed
   */
  getLoop(): EventLoop {
    if (this.#closed) throw new RuntimeError("Runner is closed");
    if (this.#loop === null) {
      this.#loop = this.#makeLoop();
      this.#context = copyContext();
    }
    return this.#loop;
  }

  /**
   * Runs until `main` is done. Returns a promise of its result, where Python blocks.
   * Ctrl-C cancels `main`, unless a loop's own handler hears of it.
   * @throws RuntimeError, at once, inside a running loop; TypeError for what can't be awaited; KeyboardInterrupt after Ctrl-C
   */
  run<T>(main: Awaitable<T>, options: { context?: Context } = {}): Promise<T> {
    if (runningLoop() !== null) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.getLoop();
    if (!isAwaitable(main)) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
    const entry: Awaitable<T> = isCoroutine(main) ? main : (awaitIt(main) as Coroutine<T>);
    const task = loop.createTask(entry as Awaitable<T>, { context: options.context ?? this.#context });
    return interruptible(loop, task);
  }

  /** Cancels the tasks that are left, waits for them, and closes the loop. */
  async close(): Promise<void> {
    const loop = this.#loop;
    if (loop === null || this.#closed) return;
    this.#closed = true;
    try {
      // After a deadlock nothing would come of waiting, and the tasks are to be seen as they stood.
      if (!loop._deadlocked) await shutDown(loop);
    } finally {
      if ((this.#options.loopFactory ?? null) === null) setEventLoop(null);
      reportNeverAwaited(loop._recorder);
      loop.close();
    }
  }

  #makeLoop(): EventLoop {
    const { debug, loopFactory = null } = this.#options;
    if (loopFactory === null) {
      const loop = new EventLoop(this.#options);
      setEventLoop(loop);
      return loop;
    }
    // The current loop is the business of whoever makes one.
    const loop = isLoopClass(loopFactory) ? new loopFactory() : loopFactory();
    if (debug !== undefined) loop.setDebug(debug);
    return loop;
  }
}

function isLoopClass(factory: NonNullable<RunnerOptions["loopFactory"]>): factory is new () => EventLoop {
  return factory === EventLoop || factory.prototype instanceof EventLoop;
}

/** Runs a task, which Ctrl-C cancels. Then it is that what ends the run, and no cancellation. */
function interruptible<T>(loop: EventLoop, task: Task<T>): Promise<T> {
  let isInterrupted = false;
  const end = whileRunning(() => {
    if (task.done()) return false;
    isInterrupted = true;
    task.cancel();
    return true;
  });
  let run;
  try {
    // The first step is part of this call.
    run = loop.runUntilComplete(task);
  } catch (error) {
    end();
    throw error;
  }
  return new Promise((resolve, reject) => {
    const finished = (value: T): void => {
      end();
      resolveAsIs(resolve, value);
    };
    const failed = (error: unknown): void => {
      end();
      const isOurs = isInterrupted && error instanceof CancelledError && task.uncancel() === 0;
      reject(isOurs ? new KeyboardInterrupt() : (error as Error));
    };
    run.then(finished, failed);
  });
}

const awaitIt = coroutine(function* _wrap_awaitable(awaitable: unknown) {
  return yield awaitable;
});

async function shutDown(loop: EventLoop): Promise<void> {
  await cancelAllTasks(loop);
  await loop.runUntilComplete(loop.shutdownAsyncgens());
  await loop.runUntilComplete(loop.shutdownDefaultExecutor(THREAD_JOIN_TIMEOUT));
}

/** Done when all tasks are, whatever came of them. */
class AllDone extends Future<void> implements DoneCallback {
  /** @internal */
  readonly _awaiter = null;
  /** @internal */
  readonly _label = "gather.<locals>._done_callback()";
  #left: number;

  constructor(loop: EventLoop, tasks: Task[]) {
    super({ loop });
    this.#left = tasks.length;
    for (const task of tasks) task._addCallback(this);
  }

  /** @internal A task is done. */
  _run(): void {
    if (--this.#left === 0) this.setResult();
  }
}

async function cancelAllTasks(loop: EventLoop): Promise<void> {
  const left = loop._tasks.toArray();
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  await loop.runUntilComplete(new AllDone(loop, left));
  for (const task of left) {
    if (task.cancelled() || task.exception() === null) continue;
    const message = "unhandled exception during asyncio.run() shutdown";
    loop.callExceptionHandler({ message, exception: task.exception(), task });
  }
}
