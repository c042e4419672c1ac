import * as asyncio from "asyncio";

async function work(
  what: string,
  seconds: number,
  result: string,
) {
  console.log(`${what} on`);
  await asyncio.sleep(seconds);
  console.log(`${what} off`);
  return result;
}

/** The kettle boils by itself. */
export async function boil() {
  return await work("kettle", 3, "tea");
}

/** The toaster toasts by itself. */
export async function toast() {
  return await work("toaster", 2, "toast");
}

/** You fry the egg by hand. */
export async function fry() {
  return await work("pan", 1, "egg");
}
