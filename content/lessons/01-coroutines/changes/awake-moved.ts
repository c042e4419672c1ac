import * as asyncio from "asyncio";

async function load(name: string) {
  console.log(`loading ${name}`);
  return `the ${name} page`;
}

async function main() {
  const request = load("home");
  const page = await request;
  console.log("the request is ready");
  console.log(`got ${page}`);
}

asyncio.run(main());
