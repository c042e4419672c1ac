import * as asyncio from "asyncio";

const troubles: Record<string, Error> = {
  leeks: new TypeError("no water"),
  tulips: new Error("a mole"),
};

export const beds = ["leeks", "peas", "tulips", "vines"];

export function openValve() {
  console.log("tap open");
}

export function closeValve() {
  console.log("tap closed");
}

export async function waterBed(bed: string) {
  await asyncio.sleep(1);
  const trouble = troubles[bed];
  if (trouble) throw trouble;
  console.log(`the ${bed} have water`);
}

export async function night(water: () => PromiseLike<void>) {
  const watering = asyncio.createTask(water());
  await asyncio.wait([watering]);
  console.log(
    watering.cancelled()
      ? "cancelled"
      : watering.exception() === null
        ? "ended as usual"
        : "ended with an error",
  );
}
