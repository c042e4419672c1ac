import * as asyncio from "asyncio";

/** A failure after which a request is tried again. */
export class NetworkError extends Error {}

/**
 * Awaits `fetch()`, and gives what it gives. When it throws a
 * {@link NetworkError} it is tried again after a second, up to
 * three times in all. Then the last error is thrown.
 */
export async function fetchPatiently(
  fetch: () => asyncio.Coroutine<string>,
) {
  let last: unknown;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (attempt > 0) await asyncio.sleep(1);
    try {
      return await fetch();
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      last = error;
    }
  }
  throw last;
}
