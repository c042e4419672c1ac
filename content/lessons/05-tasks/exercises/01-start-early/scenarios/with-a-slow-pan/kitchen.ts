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

export async function boil() {
  return await work("kettle", 0.9, "mate");
}

export async function toast() {
  return await work("toaster", 1.3, "rusk");
}

export async function fry() {
  return await work("pan", 4.1, "omelette");
}
