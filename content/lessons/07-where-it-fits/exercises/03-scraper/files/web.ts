import * as asyncio from "asyncio";

/** What {@link fetchPage} raises when a page fails. */
export class PageError extends Error {}

/**
 * The pages of the site: how many seconds each takes, and how
 * often it fails before it succeeds.
 */
const pages: Record<
  string,
  { seconds: number; failures: number }
> = {
  "/rivers": { seconds: 2, failures: 0 },
  "/lakes": { seconds: 1, failures: 1 },
  "/bays": { seconds: 1, failures: 0 },
  "/capes": { seconds: 3, failures: 0 },
  "/reefs": { seconds: 0.5, failures: 99 },
  "/fjords": { seconds: 1, failures: 2 },
  "/straits": { seconds: 2, failures: 0 },
  "/isles": { seconds: 1, failures: 0 },
};

/** The addresses of all pages. */
export const addresses = Object.keys(pages);

/** The site answers this many requests at once; others fail. */
export const limit = 3;

/** How often a page may be requested in all. */
export const tries = 3;

/**
 * The seconds between a failure and the next try for a page.
 */
export const pause = 0.5;

const asked: Record<string, number> = {};
let underWay = 0;

/**
 * Fetches a page, returns its text. Raises a {@link PageError}
 * when the site is busy or the page fails.
 */
export async function fetchPage(address: string) {
  asked[address] = (asked[address] ?? 0) + 1;
  console.log(`asking for ${address}`);
  if (underWay === limit) {
    console.log(`refused: ${address}`);
    throw new PageError(`${address}: too many requests`);
  }
  underWay += 1;
  try {
    await asyncio.sleep(pages[address]!.seconds);
  } finally {
    underWay -= 1;
  }
  if (asked[address]! <= pages[address]!.failures) {
    console.log(`no answer for ${address}`);
    throw new PageError(`${address}: no answer`);
  }
  return `all about ${address.slice(1)}`;
}
