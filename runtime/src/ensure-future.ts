import { isAwaitable, type Awaitable } from "./awaitable.ts";
import { isCoroutine, type Coroutine } from "./coroutine.ts";
import { ValueError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { isFuture, type Future } from "./future.ts";
import { awaitPromise } from "./promise.ts";
import { getEventLoop } from "./running-loop.ts";

/**
 * A future of anything that can be awaited: futures and tasks as they are, a task of a coroutine, a future of a
 * JavaScript promise. Python's `asyncio.ensure_future`.
 * @throws TypeError for anything else; ValueError for another loop's future
 */
export function ensureFuture<T>(awaitable: Awaitable<T>, options: { loop?: EventLoop | null } = {}): Future<T> {
  if (isFuture(awaitable)) {
    if (options.loop && options.loop !== awaitable.getLoop()) {
      throw new ValueError("The future belongs to a different loop than the one specified as the loop argument");
    }
    return awaitable as Future<T>;
  }
  if (!isAwaitable(awaitable)) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  const loop = options.loop ?? getEventLoop();
  if (isCoroutine(awaitable)) return createTaskOrClose(loop, awaitable as Coroutine<T>);
  return awaitPromise(loop, awaitable as PromiseLike<T>);
}

function createTaskOrClose<T>(loop: EventLoop, coroutine: Coroutine<T>): Future<T> {
  try {
    return loop.createTask(coroutine);
  } catch (error) {
    coroutine.close();
    throw error;
  }
}
