/** What has come of some work, or null once the signal has aborted, whatever comes of it then. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const ending = new AbortController();
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { signal: ending.signal });
  });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    ending.abort();
  }
}
