import * as asyncio from "asyncio";

const deliveries: Record<
  string,
  { seconds: number; goods?: string; trouble?: string }
> = {
  Oak: { seconds: 3, trouble: "the fox was here" },
  Elm: { seconds: 1, trouble: "all cows are ill" },
};

export const farms = Object.keys(deliveries);

export async function order(farm: string) {
  const { seconds, goods, trouble } = deliveries[farm]!;
  await asyncio.sleep(seconds);
  if (trouble) throw new Error(trouble);
  return goods;
}
