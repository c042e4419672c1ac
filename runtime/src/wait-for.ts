import { asyncWith } from "./async-with.ts";
import type { Awaitable } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { codeNamed, type Code } from "./code.ts";
import { Coroutine, isCoroutine, type Body } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import { TimeoutError } from "./errors.ts";
import type { Future } from "./future.ts";
import { named } from "./handle.ts";
import { checkNumber } from "./options.ts";
import { repr } from "./repr.ts";
import { timeout } from "./timeouts.ts";

const WAIT_FOR = codeNamed("waitFor");
const CANCEL = codeNamed("_cancel_and_wait");

/**
 * Waits for `awaitable`, `seconds` at most: then it is cancelled, and a TimeoutError raised. Python's
 * `asyncio.wait_for`.
 * @param seconds null: as long as it takes
 * @throws TypeError, at once, for seconds that are no number
 */
export function waitFor<T>(awaitable: Awaitable<T>, seconds: number | null): Coroutine<T> {
  if (seconds !== null) checkNumber("waitFor()", "its timeout", seconds);
  if (seconds === null || seconds > 0) {
    const code = isOfProgram(awaitable) ? WAIT_FOR : waitingAtMost(seconds);
    return new Coroutine(waitAtMost(awaitable, seconds), code);
  }
  return new Coroutine(cancelUnlessDone(awaitable), waitingAtMost(seconds));
}

/** Whether it says itself what is waited for in there. */
function isOfProgram(awaitable: Awaitable<unknown>): boolean {
  return isCoroutine(awaitable) && awaitable._generator !== null && awaitable._code.wait === undefined;
}

function waitingAtMost(seconds: number | null): Code {
  return { ...WAIT_FOR, wait: (inside) => ({ ...inside, text: `waitFor(${inside.text}, ${repr(seconds)})` }) };
}

function* waitAtMost<T>(awaitable: Awaitable<T>, seconds: number | null): Body<T> {
  return yield* asyncWith(timeout(seconds), function* (): Body<T> {
    return (yield awaitable) as T;
  });
}

function* cancelUnlessDone<T>(awaitable: Awaitable<T>): Body<T> {
  const future = ensureFuture(awaitable);
  if (future.done()) return future.result();
  yield new Coroutine(cancelAndWait(future), { ...CANCEL, wait: () => future._wait() });
  try {
    return future.result();
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError(undefined, { cause: error });
    throw error;
  }
}

function* cancelAndWait(future: Future): Body<void> {
  const waiter = future.getLoop().createFuture<void>();
  const release = named("_release_waiter()", () => {
    if (!waiter.done()) waiter.setResult();
  });
  future.addDoneCallback(release);
  try {
    future.cancel();
    yield waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}
