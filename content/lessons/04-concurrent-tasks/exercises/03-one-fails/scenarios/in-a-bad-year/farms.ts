import * as asyncio from "asyncio";

const outcomes: Record<string, [number, Error]> = {
  Oak: [2.9, new TypeError("the fox was here")],
  Elm: [1.3, new asyncio.RuntimeError("all cows are ill")],
  Ash: [1.3, new Error("no hay")],
};

export const farms = Object.keys(outcomes);

export async function order(farm: string): Promise<string> {
  const [seconds, error] = outcomes[farm]!;
  await asyncio.sleep(seconds);
  throw error;
}
