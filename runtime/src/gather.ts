import { isAwaitable, type Awaitable, type ResultOf } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { Coroutine } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Wait } from "./events.ts";
import { CANCELLED, FINISHED, Future, PENDING, type DoneCallback } from "./future.ts";
import { getEventLoop, runningLoop } from "./running-loop.ts";
import { Task, tasksMade } from "./task.ts";
import { checkOptions } from "./options.ts";

/** How `gather` deals with exceptions. */
export interface GatherOptions {
  /** Exceptions become results, in their place, instead of ending the wait. */
  returnExceptions?: boolean;
}

type Awaitables = readonly Awaitable<unknown>[];
type Results<T extends Awaitables> = { -readonly [K in keyof T]: ResultOf<T[K]> };
type ResultsOrErrors<T extends Awaitables> = { -readonly [K in keyof T]: ResultOf<T[K]> | Error };

/** The future that `gather` gives: it is the done callback of each child, so that no child costs a closure. */
class GatheringFuture extends Future<unknown[]> implements DoneCallback {
  static {
    Object.defineProperty(this, "name", { value: "_GatheringFuture" });
  }

  /** @internal */
  readonly _awaiter: Task | null;
  /** @internal */
  readonly _label = "gather.<locals>._done_callback()";
  readonly #children: Future[];
  readonly #returnExceptions: boolean;
  #unfinished = 0;
  #cancelRequested = false;

  /** @param children some of them more than once, if they were given so */
  constructor(loop: EventLoop, children: Future[], returnExceptions: boolean) {
    super({ loop });
    this._awaiter = loop._currentTask;
    this.#children = children;
    this.#returnExceptions = returnExceptions;
    const done = new Set<Future>();
    for (const child of children) {
      if (child.done()) done.add(child);
      else if (!child._isCalling(this)) {
        child._addCallback(this);
        this.#unfinished++;
      }
    }
    this.#unfinished += done.size;
    for (const child of done) this._run(child);
  }

  /** Cancels the children; it is done when they are. */
  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    let any = false;
    for (const child of this.#children) if (child.cancel(message)) any = true;
    if (any) this.#cancelRequested = true;
    return any;
  }

  override _wait(): Wait {
    const tasks = this.#children.filter((child) => child instanceof Task).map((task) => task._number);
    return { kind: "gather", tasks, text: `gather(${this.#children.length} awaitables)` };
  }

  /** @internal A child is done. */
  _run(done: unknown): void {
    const child = done as Future;
    this.#unfinished--;
    if (this._state !== PENDING) child._unretrieved = false;
    else if (child._state !== FINISHED && !this.#returnExceptions) this._fail(child._takeError());
    else if (this.#unfinished === 0) this.#endAll();
  }

  #endAll(): void {
    const children = this.#children;
    const results = children.map(resultOrError);
    // CPython takes the error of the last child in the list, whichever was cancelled and however that one ended.
    if (this.#cancelRequested) this._fail(lastError(children.at(-1)!));
    else this._finish(results);
  }
}

function resultOrError(child: Future): unknown {
  if (child._state === FINISHED) return child._value;
  if (child._state !== CANCELLED) return child.exception();
  // As in CPython, a task that a CancelledError has ended keeps no message of its own.
  return new CancelledError(child._value instanceof CancelledError ? "" : (child._value ?? ""));
}

function lastError(child: Future): unknown {
  if (child._state === CANCELLED) return child._takeError();
  return new CancelledError(child instanceof Task ? child._cancelMessage : undefined);
}

/**
 * Runs awaitables concurrently and returns their results in the order of the arguments. Python's `asyncio.gather`.
 *
 * The first exception ends the wait at once (the others go on running); cancelling it cancels all.
 *
 * @param args awaitables, or one iterable of them; a last argument that can't be awaited is the options
 * @throws TypeError for an option that it does not have
 */
export function gather<const T extends Awaitables>(...args: T): Future<Results<T>>;
export function gather<const T extends Awaitables>(
  ...args: [...T, { returnExceptions: true }]
): Future<ResultsOrErrors<T>>;
export function gather<const T extends Awaitables>(...args: [...T, GatherOptions]): Future<Results<T>>;
export function gather<T>(awaitables: Iterable<Awaitable<T>>): Future<T[]>;
export function gather<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: { returnExceptions: true },
): Future<(T | Error)[]>;
export function gather<T>(awaitables: Iterable<Awaitable<T>>, options?: GatherOptions): Future<T[]>;
export function gather(...args: unknown[]): Future<unknown[]> {
  const options = args.length > 0 && isOptions(args.at(-1)) ? (args.pop() as GatherOptions) : {};
  checkOptions("gather()", options, ["returnExceptions"]);
  const [first] = args;
  const awaitables = args.length === 1 && isIterable(first) && !isAwaitable(first) ? asArray(first) : args;
  return gatherAll(awaitables as Awaitable<unknown>[], options.returnExceptions ?? false);
}

function isOptions(value: unknown): boolean {
  return typeof value === "object" && value !== null && !isAwaitable(value) && !isIterable(value);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function asArray(values: Iterable<unknown>): unknown[] {
  return Array.isArray(values) ? values : [...values];
}

function gatherAll(awaitables: Awaitable<unknown>[], returnExceptions: boolean): Future<unknown[]> {
  if (awaitables.length === 0) {
    const empty = new Future<unknown[]>({ loop: getEventLoop() });
    empty.setResult([]);
    return empty;
  }
  const before = tasksMade();
  const options = { loop: runningLoop() };
  const children = awaitables.map((awaitable) => {
    const child = taskMadeOf(awaitable, before) ?? ensureFuture(awaitable, options);
    options.loop ??= child.getLoop();
    return child;
  });
  return new GatheringFuture(children[0]!.getLoop(), children, returnExceptions);
}

/**
 * An awaitable that was given twice is awaited once: the task that this call of `gather` has made of it. To look for
 * the double ones in a Set, as CPython does in a dictionary, took a tenth of the time of making and gathering tasks.
 */
function taskMadeOf(awaitable: Awaitable<unknown>, before: number): Task | null {
  const driver = awaitable instanceof Coroutine ? awaitable._caller : null;
  return driver instanceof Task && driver._number > before ? driver : null;
}
