import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  roses: 1,
  beans: 0.5,
  herbs: 2,
  melons: 1,
};

/** The beds, in the order in which they are watered. */
export const beds = Object.keys(seconds);

export function openValve() {
  console.log("valve open");
}

export function closeValve() {
  console.log("valve closed");
}

/** Waters one bed. The hose for the beans has a knot. */
export async function waterBed(bed: string) {
  await asyncio.sleep(seconds[bed]!);
  if (bed === "beans") {
    throw new asyncio.ValueError("the hose has a knot");
  }
  console.log(`the ${bed} are watered`);
}

/** One night: the garden is watered until it begins to rain. */
export async function night(water: () => PromiseLike<void>) {
  const watering = asyncio.createTask(water());
  await asyncio.sleep(2.5);
  console.log("it rains");
  watering.cancel();
  await asyncio.wait([watering]);
  console.log(
    watering.cancelled()
      ? "the watering was cancelled"
      : "the watering went on",
  );
}
