import * as asyncio from "asyncio";

async function fetch(name: string, seconds: number) {
  console.log(`asking for ${name}`);
  await asyncio.sleep(seconds);
  console.log(`${name} arrives`);
  return `${name}: 12 orders`;
}

async function main() {
  console.log("the program starts");
  const report = await fetch("report 1", 1);
  console.log(`showing ${report}`);
}

asyncio.run(main());
