let noted = 0;

/**
 * Notes the line of the await that is about to happen; compiled code writes `yield at(12, sleep(1))`.
 * @returns its second argument
 */
export function at<T>(line: number, awaitable: T): T {
  noted = line;
  return awaitable;
}

/** The line noted since the last call; 0 when the await was not compiled. */
export function takeAwaitLine(): number {
  const line = noted;
  noted = 0;
  return line;
}
