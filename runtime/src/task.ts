import { isAwaitable, refuseOtherCopys } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { enterContext, inheritContext, type Context } from "./context.ts";
import { Coroutine, isCoroutine, NEXT, Raised, Returned, THROW, type ResumeMode } from "./coroutine.ts";
import { RuntimeError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Place, Wait } from "./events.ts";
import { FAILED, FINISHED, Future, PENDING, type DoneCallback } from "./future.ts";
import { headlineOf } from "./headline.ts";
import { awaitPromise } from "./promise.ts";
import { repr } from "./repr.ts";
import { getRunningLoop } from "./running-loop.ts";
import { KeyboardInterrupt } from "./signals.ts";
import { formatPlace, tracebackOf } from "./traceback.ts";

/** How a task is made, apart from its coroutine. */
export interface TaskOptions {
  /** For `getName()` and messages; `Task-1`, `Task-2`… without. */
  name?: string | null;
  /** The context its coroutine runs in; a copy of the current one without. */
  context?: Context | null;
  /** Whether it runs to its first suspension at once, instead of in the next iteration. */
  eagerStart?: boolean;
}

/** What a task waits for that has only given its turn away. */
export const ITS_TURN: Wait = { kind: "yield", text: "sleep(0)" };

let made = 0;
let unnamed = 0;
/** Whether a coroutine was ever given to two tasks. To look at each step what it waits for makes a switch 1.3 times as slow. */
let anyShared = false;

/** How many tasks there have been: those made from now on have larger numbers. */
export function tasksMade(): number {
  return made;
}

/** A coroutine that the loop drives, and the future of its result. Python's `asyncio.Task`. */
export class Task<T = unknown> extends Future<T> implements DoneCallback {
  /** @internal Counts from 1, in order of birth. */
  readonly _number = ++made;
  /** @internal Its neighbours in the loop's list of tasks. */
  _older: Task | null = null;
  /** @internal */
  _newer: Task | null = null;
  /** @internal What it waits for; null while it stands in the ready queue or runs. */
  _waitsFor: Future | null = null;
  /** @internal The message of the last request to cancel it that nothing it waited for took. It is never cleared. */
  _cancelMessage: unknown = undefined;
  private _name: string | number;
  /** @internal Null once an eager start has taken it to its end. */
  _coroutine: Coroutine<T> | null;
  private _context: Context;
  private _mustCancel = false;
  private _cancelRequests = 0;

  /**
   * @param options `loop`: without, the running one
   * @throws TypeError for anything but a coroutine
   */
  constructor(coroutine: Coroutine<T>, options: TaskOptions & { loop?: EventLoop } = {}) {
    super(options);
    if (!isCoroutine(coroutine)) throw notACoroutine(coroutine);
    this._coroutine = coroutine;
    if (coroutine._caller !== null) anyShared = true;
    coroutine._caller = this;
    // A number until somebody asks: making the text took a tenth of the time of making a task.
    this._name = (options.name ?? null) === null ? ++unnamed : String(options.name);
    this._context = options.context ?? inheritContext();
    const loop = this._loop;
    loop._recorder?.created(this, loop._currentTask);
    loop._tasks.add(this);
    if (options.eagerStart && loop.isRunning()) this._startEagerly();
    else loop._queue.push(this, null);
  }

  /** Its name. */
  getName(): string {
    return typeof this._name === "number" ? `Task-${this._name}` : this._name;
  }

  /** Changes the task's name. */
  setName(name: string): void {
    this._name = String(name);
  }

  /** The coroutine it drives; null when an eager start has taken it to its end. */
  getCoro(): Coroutine<T> | null {
    return this._coroutine;
  }

  /** The context its coroutine runs in. */
  getContext(): Context {
    if (this._context._shared) {
      this._context = this._context.copy();
      if (this._loop._currentTask === this) enterContext(this._context);
    }
    return this._context;
  }

  /**
   * The line at which its coroutine is suspended; when an exception has ended it, the lines it came through, outermost
   * first. Empty when it has ended otherwise, or its lines are not known.
   * @param options `limit`: at most so many, the outermost ones
   */
  getStack(options: { limit?: number | null } = {}): Place[] {
    const limit = Math.max(0, options.limit ?? Infinity);
    if (this._state === FAILED) return this._value instanceof Error ? tracebackOf(this._value).slice(0, limit) : [];
    return this.done() ? [] : this._coroutine!._stack().slice(0, Math.min(1, limit));
  }

  /**
   * Prints {@link Task.getStack} to the console as an error, or into `file`.
   * @param options `limit`: as for `getStack`; `file`: what is written to
   */
  printStack(options: { limit?: number | null; file?: { write(text: string): unknown } | null } = {}): void {
    const places = this.getStack(options);
    const failed = this._state === FAILED;
    const heading = places.length === 0 ? "No stack" : failed ? "Traceback" : "Stack";
    const order = places.length === 0 ? "" : " (most recent call last):";
    const lines = [`${heading} for ${this.toString()}${order}`, ...places.map(formatPlace)];
    if (failed) lines.push(headlineOf(this._value));
    if (options.file) options.file.write(`${lines.join("\n")}\n`);
    else console.error(lines.join("\n"));
  }

  /**
   * Asks the task to end: a CancelledError is raised where it is suspended, when it runs next. It may catch it.
   * @param message becomes the error's message
   * @returns false when it is done already
   */
  override cancel(message?: unknown): boolean {
    this._unretrieved = false;
    if (this._state !== PENDING) return false;
    this._loop._recorder?.cancelRequested(this, this._loop._currentTask, message);
    this._cancelRequests++;
    if (this._waitsFor !== null && this._waitsFor.cancel(message)) return true;
    this._mustCancel = true;
    this._cancelMessage = message;
    return true;
  }

  /** How many requests to cancel it are not undone yet. */
  cancelling(): number {
    return this._cancelRequests;
  }

  /**
   * Takes back one request to cancel: for the code that made the request and has dealt with it. Returns how many are
   * left.
   */
  uncancel(): number {
    if (this._cancelRequests > 0 && --this._cancelRequests === 0) this._mustCancel = false;
    return this._cancelRequests;
  }

  /**
   * Is not for tasks.
   * @throws RuntimeError always: the coroutine's result is the task's
   */
  override setResult(_result: T): never {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /**
   * Is not for tasks.
   * @throws RuntimeError always: the coroutine's exception is the task's
   */
  override setException(_exception: unknown): never {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /** @internal A task is the callback of what it awaits. */
  get _awaiter(): Task {
    return this;
  }

  /** @internal */
  get _label(): string {
    return "Task.task_wakeup()";
  }

  /**
   * @internal One step: CPython's `__wakeup` and `__step`. `woken`: what it waited for, null when nothing.
   * @throws KeyboardInterrupt when that has ended the coroutine: it ends the loop's run too
   */
  _run(woken: unknown): void {
    this._waitsFor = null;
    let mode: ResumeMode = NEXT;
    let value: unknown;
    if (woken !== null) {
      const future = woken as Future;
      if (future._state === FINISHED) value = future._value;
      else {
        mode = THROW;
        value = future._takeError();
      }
    }
    if (this._mustCancel) {
      this._mustCancel = false;
      if (mode === NEXT || !(value instanceof CancelledError)) {
        mode = THROW;
        value = new CancelledError(this._cancelMessage);
      }
    }
    const loop = this._loop;
    const coroutine = this._coroutine!;
    if (loop._recorder !== null) {
      if (coroutine._unstarted) loop._recorder.started(this);
      else loop._recorder.resumed(this);
    }
    if (anyShared && woken === null && mode === NEXT) {
      // Another task that was given the same coroutine has brought it there.
      const pending = coroutine._pendingFuture();
      if (pending !== null) return this._suspend(pending);
    }
    const previous = enterContext(this._context);
    loop._currentTask = this;
    const outcome = coroutine._advance(mode, value);
    let interrupt: KeyboardInterrupt | null = null;
    if (outcome === null) this._giveTurnAway();
    else if (outcome instanceof Returned) this._endWith(outcome.value);
    else if (outcome instanceof Raised) {
      this._endWithError(outcome.error);
      if (outcome.error instanceof KeyboardInterrupt) interrupt = outcome.error;
    } else this._suspend(outcome);
    loop._currentTask = null;
    // A task that shared its context may have got one of its own in this step.
    this._context = enterContext(previous);
    if (interrupt !== null) throw interrupt;
  }

  /** @internal */
  override _wait(): Wait {
    return { kind: "task", tasks: [this._number], text: this.getName() };
  }

  /** @internal A future that one of our own coroutines has made is best known by what the program called. */
  _describeWait(): Wait {
    return this._coroutine!._describeWait(this._waitsFor?._wait() ?? ITS_TURN);
  }

  /** @internal */
  override _info(): string[] {
    const [state = "", ...rest] = super._info();
    const info = [this._cancelRequests > 0 && !this.done() ? "cancelling" : state, `name=${repr(this.getName())}`];
    if (this._coroutine !== null) info.push(`coro=<${describeCoroutine(this._coroutine)}>`);
    if (this._waitsFor instanceof Future) info.push(`wait_for=${this._waitsFor.toString()}`);
    return [...info, ...rest];
  }

  private _endWith(result: unknown): void {
    if (this._mustCancel) return this._endCancelled(this._cancelMessage);
    this._loop._tasks.delete(this);
    this._loop._recorder?.finished(this, result);
    this._finish(result);
  }

  private _endWithError(error: unknown): void {
    if (error instanceof CancelledError) return this._endCancelled(error);
    this._loop._tasks.delete(this);
    this._loop._recorder?.failed(this, error);
    this._fail(error);
  }

  private _giveTurnAway(): void {
    this._loop._recorder?.gaveTurnAway(this);
    this._loop._queue.push(this, null);
  }

  private _suspend(waitsFor: object): void {
    const loop = this._loop;
    const awaited = waitsFor instanceof Future ? waitsFor : awaitPromise(loop, waitsFor as PromiseLike<unknown>);
    if (awaited === (this as unknown) || awaited._loop !== loop) {
      const reason =
        awaited === (this as unknown)
          ? `Task cannot await on itself: ${this.toString()}`
          : `Task ${this.toString()} got Future ${awaited.toString()} attached to a different loop`;
      const refused = new Future({ loop });
      refused.setException(new RuntimeError(reason));
      refused._addCallback(this);
      return;
    }
    this._waitsFor = awaited;
    loop._recorder?.suspended(this, this._describeWait(), this._coroutine!._stack());
    awaited._addCallback(this);
    if (this._mustCancel && awaited.cancel(this._cancelMessage)) this._mustCancel = false;
  }

  private _endCancelled(reason: unknown): void {
    this._mustCancel = false;
    this._loop._tasks.delete(this);
    this._loop._recorder?.cancelled(this);
    super.cancel(reason);
  }

  private _startEagerly(): void {
    const loop = this._loop;
    const previous = loop._currentTask;
    try {
      this._run(null);
    } finally {
      loop._currentTask = previous;
      if (this.done()) this._coroutine = null;
    }
  }
}

function notACoroutine(value: unknown): TypeError {
  refuseOtherCopys(value);
  return new TypeError(`a coroutine was expected, got ${repr(value)}${hintFor(value)}`);
}

function hintFor(value: unknown): string {
  if (isAwaitable(value)) {
    return ": an async function that was not compiled gives a promise; write coroutine(function* () { … }) instead";
  }
  const isGenerator = Object.prototype.toString.call(value) === "[object Generator]";
  return isGenerator
    ? ": in coroutine(function* f() { … }) the name f is the generator function's; leave it out there"
    : "";
}

/** As CPython's `repr(task)` shows its coroutine. */
function describeCoroutine(coroutine: Coroutine): string {
  const { name, file, line } = coroutine._code;
  if (file === "") return `${name}()`;
  if (coroutine.state === "CORO_CLOSED") return `${name}() done, defined at ${file}:${line}`;
  return `${name}() running at ${file}:${coroutine._line || line}`;
}

/** The task that is running; null inside a callback. Python's `asyncio.current_task()`. */
export function currentTask(loop?: EventLoop | null): Task | null {
  return (loop ?? getRunningLoop())._currentTask;
}

/** The loop's tasks that are not done, oldest first. Python's `asyncio.all_tasks()`. */
export function allTasks(loop?: EventLoop | null): Set<Task> {
  return new Set((loop ?? getRunningLoop())._tasks.toArray());
}
