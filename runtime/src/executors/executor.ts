/// <reference lib="esnext.disposable" preserve="true" />
import type { Awaitable } from "../awaitable.ts";
import { VirtualClock, type Clock } from "../clock.ts";
import type { Context } from "../context.ts";
import { describeError } from "../describe-error.ts";
import { codeNamed, type Code } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import { RuntimeError, TimeoutError, ValueError } from "../errors.ts";
import type { Future } from "../future.ts";
import { repr } from "../repr.ts";
import { waitFor } from "../wait-for.ts";
import { wrapJob } from "./wrap-job.ts";
import type { EventLoop } from "../event-loop.ts";
import { cutName } from "../recorded-sizes.ts";
import { recordedNumber } from "../recorded-number.ts";
import { programClock, programRecorder } from "../run-defaults.ts";
import { runningLoop } from "../running-loop.ts";
import { BrokenExecutor } from "./broken-executor.ts";
import { nameOf } from "./captured-names.ts";
import { ConcurrentFuture } from "./concurrent-future.ts";
import type { Job, PoolWorker } from "./job.ts";
import { jobHost, type JobHost } from "./job-host.ts";
import type { Ending } from "./perform-job.ts";
import { plainHost } from "./plain-host.ts";
import { isLoadingForJobs, runningJob } from "./running-job.ts";
import { copyArguments, placeOf } from "./sent-call.ts";
import { ThreadWorker } from "./thread-worker.ts";
import { VirtualWorker } from "./virtual-worker.ts";
import { checkOptions } from "../options.ts";

/** How large a pool is. */
export interface ExecutorOptions {
  /** How many jobs may run at once. */
  maxWorkers?: number;
}

let jobs = 0;

/**
 * A pool of workers that run functions, each on a thread of its own. Python's `concurrent.futures.Executor`.
 *
 * A function is sent to its worker as to a new process. It sees copies of its arguments, and the names of its module,
 * which the worker has evaluated for itself (`run()` and `submit()` do nothing there): what it changes in them stays
 * there. Local variables around the function are not there. On the virtual clock all of this is the same; a job lasts as
 * long as it sleeps.
 *
 * This is so in a sandbox. In Node.js, and in a page's own scripts, a program's modules are not known: there a worker has
 * the function's text and its arguments, and no names around it at all. On the virtual clock the function itself is called.
 */
export abstract class Executor implements Disposable {
  /** @internal */
  readonly _kind: "thread" | "process";
  readonly #maxWorkers: number;
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Job>();
  /** Made when they are first needed. */
  readonly #workers: PoolWorker[] = [];
  /** The numbers of the workers without a job, smallest first. */
  readonly #idle: number[] = [];
  readonly #ended = new ConcurrentFuture<void>();
  #shutDown = false;
  #broken: string | null = null;

  /** @throws ValueError for less than one worker */
  constructor(kind: "thread" | "process", options: ExecutorOptions, workers: number) {
    checkOptions(`${new.target.name}()`, options, ["maxWorkers"]);
    const { maxWorkers = workers } = options;
    if (!(maxWorkers > 0)) throw new ValueError("max_workers must be greater than 0");
    this._kind = kind;
    this.#maxWorkers = maxWorkers;
    // As if it ran: who gives up waiting for the end does not take it away.
    this.#ended._start();
  }

  /**
   * Has a worker call `fn(...args)`, as soon as one is free.
   * @throws RuntimeError after `shutdown()`; TypeError for a function or an argument that can't be sent; ReferenceError
   * for a function that uses local variables around it; BrokenExecutor when a worker has died
   */
  submit<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): ConcurrentFuture<R> {
    return this._submit(runningLoop(), fn, args, null);
  }

  /**
   * Has workers call `fn` with the items of the iterables, as many at once as there are workers.
   * @returns the results in the items' order, each to be awaited: see {@link ConcurrentFuture.result}
   * @throws what {@link Executor.submit} throws
   */
  map<A extends unknown[], R>(
    fn: (...args: A) => R,
    ...iterables: { [I in keyof A]: Iterable<A[I]> }
  ): Iterable<Awaitable<R>> {
    const columns = iterables.map((iterable: Iterable<unknown>) => [...iterable]);
    const length = columns.length && Math.min(...columns.map((column) => column.length));
    const rows = Array.from({ length }, (_, row) => columns.map((column) => column[row]) as A);
    const futures = rows.map((args) => this.submit(fn, ...args));
    return resultsOf(futures);
  }

  /**
   * Takes no more jobs; the workers end when the jobs have. Python's `shutdown(wait=True, cancel_futures=False)`.
   * @param options `wait`: whether what it returns is done when all jobs are. `cancelFutures`: cancels those not
   * started
   * @returns something to await, where Python blocks
   */
  shutdown(options: { wait?: boolean; cancelFutures?: boolean } = {}): Awaitable<void> {
    checkOptions("shutdown()", options, ["wait", "cancelFutures"]);
    this.#shutDown = true;
    if (options.cancelFutures) for (const { future } of this.#waiting) future.cancel();
    this.#next();
    if (options.wait ?? true) return this.#ended.result();
    const now = new ConcurrentFuture<void>();
    now._setResult();
    return now.result();
  }

  /** `using pool = new ThreadPoolExecutor()`: shuts it down at the block's end, without waiting. */
  [Symbol.dispose](): void {
    void this.shutdown({ wait: false });
  }

  /** @internal A future of the loop's, of which a task that awaits it waits for `text`. */
  _run<A extends unknown[], R>(
    loop: EventLoop,
    fn: (...args: A) => R,
    args: A,
    text: string,
    context: Context | null,
  ): Future<R> {
    return wrapJob(this._submit(loop, fn, args, context), loop, text);
  }

  /** @internal Shuts it down, and waits for `timeout` seconds at most; null: as long as it takes. */
  _join(timeout: number | null): Coroutine<void> {
    return new Coroutine(joinThreads(this, timeout), JOIN);
  }

  /** @internal */
  _submit<A extends unknown[], R>(
    loop: EventLoop | null,
    fn: (...args: A) => R,
    args: A,
    context: Context | null,
  ): ConcurrentFuture<R> {
    if (this.#broken !== null) throw new BrokenExecutor(this.#broken);
    if (this.#shutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    if (runningJob() !== null) throw new RuntimeError("a job can't hand out jobs: return to the event loop first");
    const future = new ConcurrentFuture<R>();
    if (isLoadingForJobs()) return future;
    const clock = loop === null ? programClock() : loop._clock;
    const place = placeOf(fn, hostFor(clock));
    const copies = copyArguments(fn, args);
    const job: Job = {
      number: ++jobs,
      fn,
      place,
      args: copies,
      future: future as ConcurrentFuture,
      context,
      clock,
      recorder: loop === null ? programRecorder() : loop._recorder,
    };
    job.recorder?.emit({
      type: "job-submitted",
      time: job.recorder.time,
      job: job.number,
      function: cutName(nameOf(fn)),
      executor: this._kind,
      task: recordedNumber(loop?._currentTask),
    });
    this.#waiting.push(job);
    this.#next();
    return future;
  }

  /** Hands jobs to free workers; ends the workers after the last one. */
  #next(): void {
    while (this.#waiting.length > 0 && this.#running.size < this.#maxWorkers) {
      const job = this.#waiting.shift()!;
      if (job.future._start()) this.#start(job, this.#idle.shift() ?? this.#workers.length);
    }
    if (this.#shutDown && this.#running.size === 0 && !this.#ended.done()) this.#end();
  }

  #start(job: Job, number: number): void {
    this.#running.add(job);
    try {
      this.#workers[number] ??= makeWorker(job.clock);
    } catch (error) {
      return this.#finish(job, number, { error });
    }
    this.#workers[number].run(job, {
      started: (time) => job.recorder?.emit({ type: "job-started", time, job: job.number, worker: number }),
      ended: (time, ending) => {
        const error = "error" in ending ? describeError(ending.error) : null;
        job.recorder?.emit({ type: "job-finished", time, job: job.number, error });
        this.#finish(job, number, ending);
      },
      died: (message) => this.#break(message),
    });
  }

  #finish(job: Job, number: number, ending: Ending): void {
    this.#running.delete(job);
    this.#idle.push(number);
    this.#idle.sort((one, other) => one - other);
    if ("error" in ending) job.future._setException(ending.error);
    else job.future._setResult(ending.result);
    this.#next();
  }

  #break(message: string): void {
    this.#broken = `A worker of the pool ended while a job was running or waiting: ${message}`;
    const error = new BrokenExecutor(this.#broken);
    for (const job of this.#running) {
      job.recorder?.emit({
        type: "job-finished",
        time: job.recorder.time,
        job: job.number,
        error: describeError(error),
      });
    }
    const jobs = [...this.#running, ...this.#waiting.splice(0).filter(({ future }) => future._start())];
    this.#running.clear();
    for (const { future } of jobs) future._setException(error);
    this.#shutDown = true;
    this.#next();
  }

  #end(): void {
    for (const worker of this.#workers.splice(0)) worker.terminate();
    this.#ended._setResult();
  }
}

const JOIN: Code = { ...codeNamed("Executor.shutdown"), unrecorded: true };

function* joinThreads(executor: Executor, timeout: number | null): Body<void> {
  try {
    yield waitFor(executor.shutdown(), timeout);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.error(
      `RuntimeWarning: The executor did not finishing joining its threads within ${repr(timeout)} seconds.`,
    );
  }
}

/** Asked for one by one: of a result that nobody asks for, nobody need hear. */
function* resultsOf<R>(futures: ConcurrentFuture<R>[]): Iterable<Awaitable<R>> {
  for (const future of futures) yield future.result();
}

function makeWorker(clock: Clock): PoolWorker {
  return clock instanceof VirtualClock ? new VirtualWorker(clock) : new ThreadWorker(hostFor(clock)!);
}

/** Null on the virtual clock where nobody hosts the program: a job needs no thread there. */
function hostFor(clock: Clock): JobHost | null {
  return jobHost() ?? (clock instanceof VirtualClock ? null : plainHost);
}
