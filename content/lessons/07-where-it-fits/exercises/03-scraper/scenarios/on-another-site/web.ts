import * as asyncio from "asyncio";

export class PageError extends Error {}

const pages: Record<
  string,
  { seconds: number; failures: number }
> = {
  "/oak": { seconds: 1, failures: 3 },
  "/elm": { seconds: 2, failures: 0 },
  "/ash": { seconds: 0.5, failures: 99 },
  "/fir": { seconds: 1, failures: 1 },
};

export const addresses = Object.keys(pages);
export const limit = 2;
export const tries = 4;
export const pause = 1;

const asked: Record<string, number> = {};
let underWay = 0;

export async function fetchPage(address: string) {
  const { seconds, failures } = pages[address]!;
  const count = (asked[address] ?? 0) + 1;
  asked[address] = count;
  console.log(`asking for ${address}`);
  if (underWay === limit) {
    console.log(`refused: ${address}`);
    throw new PageError("busy");
  }
  underWay += 1;
  try {
    await asyncio.sleep(seconds);
  } finally {
    underWay -= 1;
  }
  if (count <= failures) {
    console.log(`no answer for ${address}`);
    throw new PageError("no answer");
  }
  return `leaves of ${address.slice(1)}`;
}
