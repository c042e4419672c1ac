import * as asyncio from "asyncio";

/** The farms, in the order of the list. */
export const farms = ["Birch", "Brook", "Hill"];

const deliveries: Record<
  string,
  { seconds: number; goods?: string; trouble?: string }
> = {
  Birch: { seconds: 2, goods: "12 eggs" },
  Brook: { seconds: 0.5, trouble: "the road is flooded" },
  Hill: { seconds: 1, goods: "3 cheeses" },
};

/**
 * Orders from a farm and waits for the delivery. Raises an
 * error when there is none.
 */
export async function order(farm: string) {
  const { seconds, goods, trouble } = deliveries[farm]!;
  await asyncio.sleep(seconds);
  if (goods === undefined) {
    throw new asyncio.ValueError(trouble);
  }
  return goods;
}
