import * as asyncio from "asyncio";

/** The logins that nobody uses at the moment. */
const free = ["ada", "bo", "cy"];

/** Takes a free login out of the pool and gives its name. */
export async function borrow() {
  await asyncio.sleep(0.25);
  const name = free.shift()!;
  console.log(`${name} borrowed`);
  return name;
}

/** Logs in. An error may come instead. */
export async function logIn(name: string) {
  await asyncio.sleep(0.25);
  console.log(`${name} logged in`);
}

/** Puts a login back into the pool. */
export async function giveBack(name: string) {
  await asyncio.sleep(0.5);
  free.push(name);
  console.log(`${name} given back`);
}
