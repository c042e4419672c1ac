import * as asyncio from "asyncio";

/** Seconds, and how many eggs come. */
const deliveries: Record<string, [number, number]> = {
  Oak: [0.9, 30],
  Elm: [1.7, 0],
  Ash: [0.4, 12],
  Yew: [0.4, 12],
};

export const farms = Object.keys(deliveries);

export async function order(farm: string) {
  const [seconds, eggs] = deliveries[farm]!;
  await asyncio.sleep(seconds);
  return eggs;
}
