import * as asyncio from "asyncio";

const ANSWERS: Record<string, [number, number | null]> = {
  port: [1.5, 4],
  mill: [1, null],
  lake: [0.5, 3],
};

export const shops = Object.keys(ANSWERS);

export const limit = 10;

export async function ask(shop: string) {
  const [seconds, price] = ANSWERS[shop]!;
  console.log(`asking ${shop}`);
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    console.log(`hung up on ${shop}`);
    throw error;
  }
  if (price === null) {
    throw new asyncio.LookupError("not for sale");
  }
  return price;
}
