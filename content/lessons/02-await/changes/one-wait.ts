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
  const second = await fetch("report 2", 1);
  console.log(`showing ${report} and ${second}`);
}

asyncio.run(main());
