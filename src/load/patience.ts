/** Seconds without a sign of life after which nothing more is expected to come. */
const PATIENCE = 8;

/**
 * Waits for something for as long as it gives signs of life, however slow it is. The seconds are counted, and not read
 * from a clock: a page that was asleep for an hour has not waited for one.
 *
 * @param work calls `heard` at each sign of life; its signal aborts once it is given up, or has failed
 * @param silence what to throw
 * @param patience seconds
 */
export async function whileHeard<T>(
  work: (heard: () => void, signal: AbortSignal) => Promise<T>,
  silence: () => Error,
  patience = PATIENCE,
): Promise<T> {
  const ending = new AbortController();
  let silent = 0;
  let timer: ReturnType<typeof setInterval>;
  const givenUp = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      if (++silent >= patience) reject(silence());
    }, 1000);
  });
  try {
    return await Promise.race([work(() => (silent = 0), ending.signal), givenUp]);
  } finally {
    clearInterval(timer!);
    ending.abort();
  }
}
