import * as asyncio from "asyncio";

export const beds = ["leeks", "peas"];

export function openValve() {
  console.log("tap open");
}

export function closeValve() {
  console.log("tap closed");
}

export async function waterBed(bed: string) {
  await asyncio.sleep(1);
  console.log(`the ${bed} have water`);
}

export async function night(water: () => PromiseLike<void>) {
  const watering = asyncio.createTask(water());
  await asyncio.sleep(0.3);
  console.log("rain");
  watering.cancel();
  await asyncio.wait([watering]);
  console.log(watering.cancelled() ? "cancelled" : "went on");
}
