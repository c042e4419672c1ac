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
  return await work("samovar", 2, "chai");
}

export async function toast() {
  return await work("grill", 5, "bread");
}

export async function fry() {
  return await work("wok", 1.5, "rice");
}
