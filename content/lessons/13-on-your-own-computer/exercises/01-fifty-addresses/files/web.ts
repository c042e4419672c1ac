import * as asyncio from "asyncio";
import { pages } from "./pages";

/** What {@link fetch} raises when no server answers. */
export class NetworkError extends Error {}

/** The addresses to fetch. */
export const addresses = Object.keys(pages);

/**
 * Fetches the page at an address and gives its size in bytes.
 * Raises a {@link NetworkError} when no server answers. When it
 * is cancelled it hangs up, which takes a moment, before it
 * ends.
 */
export async function fetch(address: string) {
  const outcomes = pages[address]!;
  const [seconds, size] =
    outcomes.length > 1 ? outcomes.shift()! : outcomes[0]!;
  console.log(`asking ${address}`);
  let isDone = false;
  try {
    await asyncio.sleep(seconds);
    isDone = true;
  } finally {
    if (!isDone) {
      await asyncio.sleep(0.25);
      console.log(`hung up on ${address}`);
    }
  }
  if (size === null) {
    console.log(`no answer from ${address}`);
    throw new NetworkError(`no answer from ${address}`);
  }
  return size;
}
