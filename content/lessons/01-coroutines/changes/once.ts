import * as asyncio from "asyncio";

async function load(name: string) {
  console.log(`loading ${name}`);
  return `the ${name} page`;
}

async function main() {
  const request = load("home");
  const page = await request;
  console.log("first:", page);
  console.log("second:", page);
  console.log("third:", await load("home"));
}

asyncio.run(main());
