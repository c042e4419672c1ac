import * as asyncio from "asyncio";

export const beds = ["leeks", "peas", "tulips"];

export function openValve() {
  console.log("tap open");
}

export function closeValve() {
  console.log("tap closed");
}

export async function waterBed(bed: string) {
  await asyncio.sleep(1);
  if (bed === "leeks") throw new asyncio.ValueError("no water");
  console.log(`the ${bed} have water`);
}

export async function night(water: () => PromiseLike<void>) {
  const watering = asyncio.createTask(water());
  await asyncio.wait([watering]);
  console.log(
    watering.cancelled() ? "cancelled" : "ended as usual",
  );
}
