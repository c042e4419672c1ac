import * as asyncio from "asyncio";
import { time } from "asyncio";

export const asteroids = Array.from(
  { length: 23 },
  (_, index) => index * 5 + 1,
);

export function orbit(asteroid: number) {
  time.sleep(0.02);
  return asteroid + 1;
}

export async function followTheSky() {
  for (;;) {
    await asyncio.sleep(0.1);
    console.log("turned");
  }
}
