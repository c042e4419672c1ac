import * as asyncio from "asyncio";

const deliveries: Record<
  string,
  { seconds: number; goods?: string; trouble?: string }
> = {
  Oak: { seconds: 1, goods: "a goose" },
  Elm: { seconds: 2, goods: "milk" },
  Ash: { seconds: 0.5, goods: "20 eggs" },
};

export const farms = Object.keys(deliveries);

export async function order(farm: string) {
  const { seconds, goods, trouble } = deliveries[farm]!;
  await asyncio.sleep(seconds);
  if (trouble) throw new Error(trouble);
  return goods;
}
