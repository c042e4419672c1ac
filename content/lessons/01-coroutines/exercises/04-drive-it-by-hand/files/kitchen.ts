import * as asyncio from "asyncio";

/**
 * Bakes in three steps, and waits for a push after each of
 * them. Clears the table in any case.
 */
export async function bake(cake: string) {
  try {
    for (const step of ["mixed", "rested", "baked"]) {
      console.log(`${cake}: ${step}`);
      await asyncio.sleep(0);
    }
    return `one ${cake}`;
  } finally {
    console.log(`${cake}: table cleared`);
  }
}

/**
 * Cooks on the stove. When an error arrives, it goes on over
 * the fire.
 */
export async function cook(soup: string) {
  try {
    console.log(`${soup}: on the stove`);
    await asyncio.sleep(0);
  } catch (error) {
    console.log(
      `${soup}: on the fire, because ${(error as Error).message}`,
    );
    await asyncio.sleep(0);
  }
  return `one pot of ${soup}`;
}
