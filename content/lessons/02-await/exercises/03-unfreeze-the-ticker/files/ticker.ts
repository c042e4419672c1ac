import * as asyncio from "asyncio";

/**
 * Ticks five times, every half second: as long as it gets the
 * thread when it needs it.
 */
export async function ticker() {
  for (let count = 1; count <= 5; count += 1) {
    await asyncio.sleep(0.5);
    console.log(`tick ${count}`);
  }
}
