import { isAwaitable } from "./awaitable.ts";
import { waitingCode } from "./code.ts";
import { Coroutine, isCoroutine, kindOf, type Body } from "./coroutine.ts";
import { ValueError } from "./errors.ts";
import { isFuture, type DoneCallback, type Future } from "./future.ts";
import type { TimerHandle } from "./handle.ts";
import { getRunningLoop } from "./running-loop.ts";
import type { Task } from "./task.ts";
import { checkOptions } from "./options.ts";

const WAIT = waitingCode("wait");

/** `wait` ends when one of the futures is done. Python's `asyncio.FIRST_COMPLETED`. */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/** `wait` ends when one of the futures has failed, or all are done. Python's `asyncio.FIRST_EXCEPTION`. */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/** `wait` ends when all of the futures are done. Python's `asyncio.ALL_COMPLETED`. */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** How long `wait` waits. */
export interface WaitOptions {
  /** In seconds; null: as long as it takes. Nothing is cancelled when it is over. */
  timeout?: number | null;
  /** `ALL_COMPLETED` without. */
  returnWhen?: typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;
}

/** The futures that are done and those that are pending, each in the order given. */
export type DoneAndPending<F extends Future> = [done: Set<F>, pending: Set<F>];

/**
 * Waits until some or all of the futures are done. Python's `asyncio.wait`.
 * @throws TypeError for coroutines: make tasks of them; ValueError for none at all or an unknown `returnWhen`; TypeError for another option
 */
export function wait<F extends Future>(
  awaitables: Iterable<F>,
  options: WaitOptions = {},
): Coroutine<DoneAndPending<F>> {
  checkOptions("wait()", options, ["timeout", "returnWhen"]);
  return new Coroutine(waitForSome(awaitables, options), WAIT);
}

function* waitForSome<F extends Future>(awaitables: Iterable<F>, options: WaitOptions): Body<DoneAndPending<F>> {
  if (isAwaitable(awaitables)) throw new TypeError(`expect a list of futures, not ${kindOf(awaitables)}`);
  const futures = new Set(awaitables);
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid return_when value: ${String(returnWhen)}`);
  }
  for (const future of futures) {
    if (isCoroutine(future)) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
    if (!isFuture(future)) throw new TypeError("wait() takes tasks and futures");
  }
  yield* new Completion(futures, timeout, returnWhen).reached();
  const all = [...futures];
  return [new Set(all.filter((future) => future.done())), new Set(all.filter((future) => !future.done()))];
}

/** Counts futures as they get done; it is the done callback of each. */
class Completion implements DoneCallback {
  readonly _awaiter: Task | null;
  readonly _label = "_wait.<locals>._on_completion()";
  readonly #waiter: Future<void>;
  readonly #timer: TimerHandle | null;
  readonly #futures: Set<Future>;
  readonly #returnWhen: string;
  #left: number;

  constructor(futures: Set<Future>, timeout: number | null, returnWhen: string) {
    const loop = getRunningLoop();
    this._awaiter = loop._currentTask;
    this.#waiter = loop.createFuture();
    this.#timer = timeout === null ? null : loop.callLater(timeout, () => this.#release());
    this.#futures = futures;
    this.#returnWhen = returnWhen;
    this.#left = futures.size;
    for (const future of futures) future._addCallback(this);
  }

  *reached(): Body<void> {
    try {
      yield this.#waiter;
    } finally {
      this.#timer?.cancel();
      for (const future of this.#futures) future._removeCallback(this);
    }
  }

  _run(done: unknown): void {
    const future = done as Future;
    this.#left--;
    if (this.#left > 0 && !this.#isReason(future)) return;
    this.#timer?.cancel();
    this.#release();
  }

  #isReason(future: Future): boolean {
    if (this.#returnWhen === FIRST_COMPLETED) return true;
    return this.#returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null;
  }

  #release(): void {
    if (!this.#waiter.done()) this.#waiter.setResult();
  }
}
