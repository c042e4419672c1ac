import * as asyncio from "asyncio";

async function load(name: string) {
  console.log(`loading ${name}`);
  return `the ${name} page`;
}

async function main() {
  const request = load("home");
  console.log("first:", await request);
  try {
    console.log("second:", await request);
  } catch (error) {
    console.log("refused:", (error as Error).message);
  }
  console.log("third:", await load("home"));
}

asyncio.run(main());
