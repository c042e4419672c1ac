import { loadThreadPool } from "#thread-pool";
import type { AsyncGenerator } from "./async-generator.ts";
import type { Awaitable } from "./awaitable.ts";
import { checkCallback } from "./check-callback.ts";
import { NANOSECONDS, type Clock } from "./clock.ts";
import { codeNamed, type Code } from "./code.ts";
import type { Context } from "./context.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { describeDeadlock } from "./deadlock.ts";
import { ensureFuture } from "./ensure-future.ts";
import { DeadlockError, RuntimeError, ValueError } from "./errors.ts";
import { callHandler, reportException, type ExceptionContext, type ExceptionHandler } from "./exception-handler.ts";
import { nameOf } from "./executors/captured-names.ts";
import { DefaultExecutor, type ExecutorClass } from "./executors/default-executor.ts";
import type { Executor } from "./executors/executor.ts";
import { isLoadingForJobs } from "./executors/running-job.ts";
import type { ThreadPoolExecutor } from "./executors/thread-pool-executor.ts";
import { reportFailures, reportPendingTasks } from "./forgotten.ts";
import { Future, isFuture } from "./future.ts";
import { Handle, named, takeContext, TimerHandle, type Callback, type CallbackOptions } from "./handle.ts";
import { LoopDriver } from "./loop-driver.ts";
import { trackOrigins } from "./origin.ts";
import { ReadyQueue, type Runnable } from "./ready-queue.ts";
import type { LoopRecorder } from "./loop-recorder.ts";
import { futureWhenLoaded, settleAs } from "./promise.ts";
import { addressesOf } from "./network/address.ts";
import type { Network } from "./network/network.ts";
import { networking, type ServerOptions } from "./network/networking.ts";
import type { Protocol } from "./network/protocol.ts";
import type { Selector } from "./network/selector.ts";
import type { ProtocolFactory, Server } from "./network/server.ts";
import type { Transport } from "./network/transport.ts";
import { repr } from "./repr.ts";
import { chooseClock, chooseDebug, chooseRecorder, RUN_OPTIONS, tellOfRun, type RunDefaults } from "./run-defaults.ts";
import { openLoops, runningLoop } from "./running-loop.ts";
import { addHandler, KeyboardInterrupt, removeHandler, removeHandlers, type Signal } from "./signals.ts";
import { warnOfSlowSteps, type Observe } from "./slow-steps.ts";
import { TaskList } from "./task-list.ts";
import { Task, type TaskOptions } from "./task.ts";
import { TimerHeap } from "./timer-heap.ts";
import { WatchList } from "./watch-list.ts";
import { checkOptions } from "./options.ts";

/** Makes the loop's tasks; see `loop.setTaskFactory`. */
export type TaskFactory = <T>(loop: EventLoop, coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

const NO_OPTIONS: TaskOptions = {};
const OF_SERVERS = ["startServing"];

/**
 * Runs tasks and callbacks one at a time, on one thread. Python's event loop.
 *
 * Most programs never touch it: `run()` makes one, runs the program in it and closes it.
 */
export class EventLoop {
  /** Longer steps are reported: in debug mode as a warning, to a listener as blocking. In seconds. */
  slowCallbackDuration = 0.1;

  /** @internal */
  readonly _clock: Clock;
  /** @internal */
  readonly _recorder: LoopRecorder | null;
  /** @internal */
  readonly _queue = new ReadyQueue();
  /** @internal */
  readonly _timers = new TimerHeap();
  /** @internal */
  _currentTask: Task | null = null;
  /** @internal How many promises and jobs outside of the loop will wake it. */
  _outside = 0;
  /** @internal Whether to stop after this iteration. */
  _stopping = false;
  /** @internal Whether nothing could wake any task any more. */
  _deadlocked = false;
  /** @internal What `time.sleep` took of the current step, in nanoseconds. */
  _sleptInStep = 0;
  /** @internal Futures that failed, until somebody asks for their exception. */
  readonly _failures = new WatchList<Future>((future) => future._unretrieved);
  /** @internal Those that are not done. */
  readonly _tasks = new TaskList();
  /** @internal What its connections go over; null: the program's own network. */
  readonly _network: Network | null;
  /** @internal Where it waits for sockets in memory; null while it has none. */
  _selector: Selector | null = null;
  /** @internal Async generators that were started and have not ended. */
  readonly _asyncGenerators = new Set<AsyncGenerator>();
  /** @internal Closes these. The first of them brings it, so that a program without async generators has no need of it. */
  _closeAsyncGenerators: (loop: EventLoop) => Coroutine<void> = nothingToClose;

  readonly #driver = new LoopDriver(this);
  readonly #defaultExecutor = new DefaultExecutor();
  #running = false;
  #closed = false;
  #debug: boolean;
  #observe: Observe | null;
  #taskFactory: TaskFactory | null = null;
  #exceptionHandler: ExceptionHandler | null = null;
  /** Tasks that `runUntilComplete` has made: who stops the loop before one is done has heard of that already. */
  readonly #mains = new WeakSet<Future>();

  /** @param options `clock`, `recorder`, `onEvent`, `debug` and `network`: as `run()` takes them */
  constructor(options: RunDefaults = {}) {
    this._clock = chooseClock(options.clock);
    this._recorder = chooseRecorder(options, this._clock);
    this.#debug = chooseDebug(options.debug);
    this._network = options.network ?? null;
    this.#observe = this.#chooseObserver();
    if (this._recorder === null) return;
    openLoops.add(this);
    this._recorder.loopOpened();
  }

  /** The loop's time in seconds. */
  time(): number {
    return this._clock.look(this._currentTask) / NANOSECONDS;
  }

  /**
   * Schedules `callback(...args)` for the next iteration. Exceptions go to the exception handler.
   * @param args the callback's arguments; a last one of `{ context }` is not among them: it is what the callback runs in
   */
  callSoon<A extends unknown[]>(callback: Callback<A>, ...args: NoInfer<A | [...A, CallbackOptions]>): Handle {
    return this.#callSoon("call_soon", callback, args);
  }

  /** As {@link EventLoop.callSoon}, from outside the loop. */
  callSoonThreadsafe<A extends unknown[]>(
    callback: Callback<A>,
    ...args: NoInfer<A | [...A, CallbackOptions]>
  ): Handle {
    return this.#callSoon("call_soon_threadsafe", callback, args);
  }

  /** Schedules `callback(...args)` to be called in `delay` seconds. Equal times: in the order of the calls. */
  callLater<A extends unknown[]>(
    delay: number,
    callback: Callback<A>,
    ...args: NoInfer<A | [...A, CallbackOptions]>
  ): TimerHandle {
    if ((delay ?? null) === null) throw new TypeError("delay must not be None");
    return this.#callAt(this._clock.now() + Math.round(delay * NANOSECONDS), callback, args);
  }

  /** Schedules `callback(...args)` to be called at `when`, in seconds of {@link EventLoop.time}. */
  callAt<A extends unknown[]>(
    when: number,
    callback: Callback<A>,
    ...args: NoInfer<A | [...A, CallbackOptions]>
  ): TimerHandle {
    if ((when ?? null) === null) throw new TypeError("when cannot be None");
    return this.#callAt(Math.round(when * NANOSECONDS), callback, args);
  }

  /** A future that belongs to this loop. */
  createFuture<T>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /**
   * Schedules a coroutine, to run from the next iteration on.
   * @throws TypeError for anything but a coroutine, and for an option that tasks don't have; RuntimeError when the loop
   * is closed
   */
  createTask<T>(coroutine: Awaitable<T>, options: TaskOptions = NO_OPTIONS): Task<T> {
    this.#requireOpen();
    if (this.#taskFactory !== null) return this.#taskFactory(this, coroutine as Coroutine<T>, options);
    if (options !== NO_OPTIONS) checkOptions("createTask()", options, ["name", "context", "eagerStart"]);
    const { name, context, eagerStart } = options;
    return new Task(coroutine as Coroutine<T>, { loop: this, name, context, eagerStart });
  }

  /**
   * Who makes this loop's tasks from now on; null: the loop.
   * @throws TypeError for anything but a function
   */
  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function") {
      throw new TypeError("task factory must be a callable or None");
    }
    this.#taskFactory = factory;
  }

  /** What `setTaskFactory` has set; null: the loop makes its tasks itself. */
  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  /**
   * Runs until `awaitable` is done.
   * @returns a promise of its result, where Python blocks
   * @throws RuntimeError when a loop is running already, or when this one is closed or stopped early; DeadlockError
   * when every task waits and nothing can wake one (on the real clock: where a host tells)
   */
  runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    if (isLoadingForJobs()) return new Promise(() => {});
    this.#requireStartable();
    const future = ensureFuture(awaitable, { loop: this });
    if (!isFuture(awaitable)) this.#mains.add(future);
    // One that a KeyboardInterrupt has ended has ended the run as well: there is none to stop.
    const stop = named("_run_until_complete_cb", () => {
      if (future.cancelled() || !(future.exception() instanceof KeyboardInterrupt)) this.stop();
    });
    future.addDoneCallback(stop);
    return new Promise((resolve, reject) => {
      const stopped = (): void => {
        future.removeDoneCallback(stop);
        if (future.done()) settleAs(future, resolve, reject);
        else reject(new RuntimeError("Event loop stopped before Future completed."));
      };
      const failed = (error: unknown): void => {
        future.removeDoneCallback(stop);
        // Nobody else knows of the task that was made for it.
        if (!isFuture(awaitable) && future.done() && !future.cancelled()) future.exception();
        reject(error as Error);
      };
      this.#run().then(stopped, failed);
    });
  }

  /** Runs until {@link EventLoop.stop} is called. Returns a promise, where Python blocks. */
  runForever(): Promise<void> {
    if (isLoadingForJobs()) return new Promise(() => {});
    this.#requireStartable();
    return this.#run();
  }

  /** The loop stops after the iteration it is in. */
  stop(): void {
    this._stopping = true;
    if (this.#running && this.#driver.idle) this.#driver.wake();
  }

  /**
   * Drops what is scheduled, and reports tasks that are still pending and exceptions that were never retrieved.
   * @throws RuntimeError while the loop is running
   */
  close(): void {
    if (this.#running) throw new RuntimeError("Cannot close a running event loop");
    if (this.#closed) return;
    reportFailures(this);
    // After a deadlock all that was pending has been told already.
    if (!this._deadlocked) reportPendingTasks(this, this.#mains);
    this.#closed = true;
    this.#driver.close();
    this._queue.clear();
    this._timers.clear();
    this.#defaultExecutor.drop();
    this._network?.leave?.(this);
    openLoops.delete(this);
    removeHandlers(this);
    this._recorder?.loopClosed();
  }

  /**
   * Has `callback(...args)` called, in a turn of the loop, whenever the signal comes. `"SIGINT"` is Ctrl-C: then it no longer
   * cancels the main coroutine.
   * @throws ValueError for what is no signal, RuntimeError when the loop is closed
   */
  addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    this.#requireOpen();
    addHandler(this, signal, () => void this.callSoonThreadsafe(() => void callback(...args)));
  }

  /**
   * The signal does what it does by default again.
   * @returns whether there was a handler
   */
  removeSignalHandler(signal: Signal): boolean {
    return removeHandler(this, signal);
  }

  /** Whether it is running. */
  isRunning(): boolean {
    return this.#running;
  }

  /** Whether it was closed. */
  isClosed(): boolean {
    return this.#closed;
  }

  /** In debug mode slow steps are reported, and coroutines and tasks know where they were made. */
  setDebug(enabled: boolean): void {
    this.#debug = enabled;
    this.#observe = this.#chooseObserver();
    if (this.#running) trackOrigins(enabled);
  }

  /** Whether debug mode is on. */
  getDebug(): boolean {
    return this.#debug;
  }

  /**
   * Called with exceptions that no other code can get; null: {@link EventLoop.defaultExceptionHandler}.
   * @throws TypeError for anything but a function
   */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== "function") {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this.#exceptionHandler = handler;
  }

  /** What `setExceptionHandler` has set; null: the default one is used. */
  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  /** Reports to the console, or to the listener if there is one. */
  defaultExceptionHandler(context: ExceptionContext): void {
    reportException(this, context);
  }

  /** Calls the exception handler: the one that was set, or the default one. */
  callExceptionHandler(context: ExceptionContext): void {
    if (this.#exceptionHandler === null) this.defaultExceptionHandler(context);
    else callHandler(this.#exceptionHandler, this, context);
  }

  /**
   * Has a worker of `executor` (null: the default one) call `fn(...args)`; the loop continues meanwhile. What the
   * worker sees, and which functions and arguments can be sent, says {@link Executor}.
   * @returns a future of its result. Cancelling it keeps the function from being started, but does not stop it
   * @throws what `executor.submit` throws; RuntimeError when the loop is closed or its default executor has been shut down
   */
  runInExecutor<A extends unknown[], R>(
    executor: Executor | null | undefined,
    fn: (...args: A) => R,
    ...args: A
  ): Future<R> {
    const text = `runInExecutor(${nameOf(fn)})`;
    if (!executor) return this._runInDefaultExecutor(loadThreadPool, fn, args, text, null);
    this.#requireOpen();
    return executor._run(this, fn, args, text, null);
  }

  /**
   * The executor that `runInExecutor` and `toThread` take. The end of `asyncio.run()` shuts it down.
   * @throws TypeError for anything but a ThreadPoolExecutor
   */
  setDefaultExecutor(executor: ThreadPoolExecutor): void {
    this.#defaultExecutor.set(executor);
  }

  /**
   * Connects to a server, with a protocol of the program's that `factory` makes.
   * @throws OSError when no server listens there, RuntimeError without a {@link Protocol}
   */
  createConnection<P extends Protocol>(
    factory: ProtocolFactory<P>,
    host: string,
    port: number,
  ): Coroutine<[transport: Transport, protocol: P]> {
    return networking().createConnection(this, factory, [host, port]);
  }

  /**
   * A server for which `factory` makes the protocol of each connection.
   * @param host null: every address of this computer; several: all of them
   * @throws OSError when an address is taken, RuntimeError without a {@link Protocol}
   */
  createServer(
    factory: ProtocolFactory,
    host: string | null | readonly string[],
    port: number,
    options: ServerOptions = {},
  ): Coroutine<Server> {
    checkOptions("createServer()", options, OF_SERVERS);
    return networking().createServer(this, factory, addressesOf(host, port), options);
  }

  /** As {@link EventLoop.createConnection}, to a path. */
  createUnixConnection<P extends Protocol>(
    factory: ProtocolFactory<P>,
    path: string,
  ): Coroutine<[transport: Transport, protocol: P]> {
    return networking().createConnection(this, factory, path);
  }

  /** As {@link EventLoop.createServer}, at a path. */
  createUnixServer(factory: ProtocolFactory, path: string, options: ServerOptions = {}): Coroutine<Server> {
    checkOptions("createUnixServer()", options, OF_SERVERS);
    return networking().createServer(this, factory, [path], options);
  }

  /** Closes every async generator that was started and has not ended. */
  shutdownAsyncgens(): Coroutine<void> {
    return this._closeAsyncGenerators(this);
  }

  /**
   * Waits until the default executor has no more work and its workers are gone.
   * @param timeout in seconds: when they are over it says so, and waits no longer; null: as long as it takes
   */
  shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    return this.#defaultExecutor.shutdown(timeout);
  }

  toString(): string {
    const flag = (value: boolean): string => (value ? "True" : "False");
    return `<EventLoop running=${flag(this.#running)} closed=${flag(this.#closed)} debug=${flag(this.#debug)}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /**
   * @internal
   * @param load gives the class of the default executor, if there is none yet
   * @param text what a task that awaits the future waits for
   */
  _runInDefaultExecutor<A extends unknown[], R>(
    load: () => ExecutorClass | Promise<ExecutorClass>,
    fn: (...args: A) => R,
    args: A,
    text: string,
    context: Context | null,
  ): Future<R> {
    this.#requireOpen();
    const executor = this.#defaultExecutor.get(load);
    if (!(executor instanceof Promise)) return executor._run(this, fn, args, text, context);
    return futureWhenLoaded(this, executor, (executorClass) =>
      this._runInDefaultExecutor(() => executorClass, fn, args, text, context),
    );
  }

  /** @internal Puts a future's callback into the ready queue. */
  _ready(runnable: Runnable, future: Future | null): void {
    if (this._recorder !== null && runnable instanceof Task) this._recorder.ready(runnable);
    this.#schedule(runnable, future);
  }

  /** @internal One iteration, CPython's `_run_once`. Returns the number of callbacks that it ran. */
  _runOnce(): number {
    this._selector?.poll();
    if (this._timers.length > 0) {
      const now = this._clock.now();
      while (this._timers.next() <= now) this._queue.push(this._timers.pop(), null);
    }
    const ready = this._queue.length;
    this._recorder?.look();
    if (ready > 0) this._queue.runBatch(this.#observe);
    return ready;
  }

  /** Measuring costs looks at the clock: null when nobody is to be told. */
  #chooseObserver(): Observe | null {
    if (this._recorder !== null) return this._recorder.observer(this);
    return this.#debug ? warnOfSlowSteps(this) : null;
  }

  #schedule(runnable: Runnable, subject: unknown): void {
    this._queue.push(runnable, subject);
    if (this.#driver.idle) this.#driver.wake();
  }

  #callSoon(method: string, callback: Callback<never[]>, args: unknown[]): Handle {
    if (this.#debug) checkCallback(callback, method);
    const context = takeContext(args);
    const handle = new Handle(this, callback, args, context);
    this.#schedule(handle, null);
    return handle;
  }

  #callAt(deadline: number, callback: Callback<never[]>, args: unknown[]): TimerHandle {
    this.#requireOpen();
    if (this.#debug) checkCallback(callback, "call_at");
    if (Number.isNaN(deadline)) throw new ValueError("Invalid time: NaN (not a number)");
    const context = takeContext(args);
    const handle = new TimerHandle(this, deadline, callback, args, context);
    this._timers.push(deadline, handle);
    if (this.#driver.idle) this.#driver.wake();
    return handle;
  }

  async #run(): Promise<void> {
    this.#running = true;
    tellOfRun(true);
    const trackedBefore = trackOrigins(this.#debug);
    try {
      const ending = await this.#driver.run();
      this._deadlocked = ending === "deadlock";
    } finally {
      this.#running = false;
      this._stopping = false;
      trackOrigins(trackedBefore);
      tellOfRun(false);
    }
    if (this._deadlocked) throw new DeadlockError(describeDeadlock(this));
  }

  #requireOpen(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
  }

  #requireStartable(): void {
    this.#requireOpen();
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (runningLoop() !== null) throw new RuntimeError("Cannot run the event loop while another loop is running");
  }
}

const SHUTDOWN_ASYNCGENS: Code = { ...codeNamed("EventLoop.shutdownAsyncgens"), unrecorded: true };

const nothingToClose = (): Coroutine<void> => new Coroutine(nothing(), SHUTDOWN_ASYNCGENS);

function* nothing(): Body<void> {}

/** A new loop, which the caller has to close. Python's `asyncio.new_event_loop()`. */
export function newEventLoop(options: RunDefaults = {}): EventLoop {
  checkOptions("newEventLoop()", options, RUN_OPTIONS);
  return new EventLoop(options);
}
