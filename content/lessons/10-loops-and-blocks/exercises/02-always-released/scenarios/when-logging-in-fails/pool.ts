import * as asyncio from "asyncio";

const free = ["cy", "di"];
const failures = [new asyncio.OSError("the API is down"), null];

export async function borrow() {
  await asyncio.sleep(0.25);
  const name = free.shift()!;
  console.log(`${name} borrowed`);
  return name;
}

export async function logIn(name: string) {
  await asyncio.sleep(0.25);
  const failure = failures.shift();
  if (failure) throw failure;
  await asyncio.sleep(9);
  console.log(`${name} logged in`);
}

export async function giveBack(name: string) {
  await asyncio.sleep(0.5);
  free.push(name);
  console.log(`${name} given back`);
}
