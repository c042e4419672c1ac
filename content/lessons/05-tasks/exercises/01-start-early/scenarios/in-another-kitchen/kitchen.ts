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
  return await work("samovar", 2.03, "chai");
}

export async function toast() {
  return await work("grill", 5.17, "bread");
}

export async function fry() {
  return await work("wok", 1.57, "rice");
}
