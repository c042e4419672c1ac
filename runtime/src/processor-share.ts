import { realMilliseconds } from "./clock.ts";

/** Two looks at the clock that lie this far apart, in milliseconds, had another thread's turn between them. */
const TURN = 0.5;

/**
 * Which part of the time this thread has a processor, from 0 to 1; it takes the thread so many milliseconds to find out.
 * Nothing tells a page how much processor time a thread has had. But one that does nothing but look at the clock sees
 * a gap wherever others had their turn.
 *
 * @param look the time in milliseconds
 */
export function processorShare(milliseconds: number, look = realMilliseconds): number {
  const start = look();
  let others = 0;
  let last = start;
  while (last - start < milliseconds) {
    const now = look();
    if (now - last > TURN) others += now - last;
    last = now;
  }
  return 1 - others / (last - start);
}
