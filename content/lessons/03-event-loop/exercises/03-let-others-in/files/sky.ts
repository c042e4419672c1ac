import * as asyncio from "asyncio";
import { time } from "asyncio";

/** The numbers of the asteroids whose orbits are wanted. */
export const asteroids = Array.from(
  { length: 60 },
  (_, index) => index + 1,
);

/**
 * Computes an orbit. Keeps the thread for 0.02 seconds, as hard
 * work does.
 */
export function orbit(asteroid: number) {
  time.sleep(0.02);
  return asteroid * 3;
}

/**
 * Turns the telescope every 0.1 seconds, until it is cancelled.
 */
export async function followTheSky() {
  for (;;) {
    await asyncio.sleep(0.1);
    console.log("turned");
  }
}
