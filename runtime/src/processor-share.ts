import { realMilliseconds } from "./clock.ts";

/** Two looks at the clock that lie this far apart, in milliseconds, had another thread's turn between them. */
const TURN = 0.5;

/** It is looked no longer than this many times what is asked for. */
const MOST = 10;

/**
 * Which part of the time this thread has a processor, above 0 and at most 1. It takes the thread so many milliseconds of
 * processor time to find out. Nothing tells a page how much of that a thread has had. But one that does nothing but look at
 * the clock sees a gap wherever others had their turn.
 *
 * @param look the time in milliseconds
 */
export function processorShare(milliseconds: number, look = realMilliseconds): number {
  const start = look();
  let own = 0;
  let last = start;
  while (own < milliseconds && last - start < milliseconds * MOST) {
    const now = look();
    // Of a gap, a little was its own.
    own += Math.min(now - last, TURN);
    last = now;
  }
  return own / (last - start);
}
