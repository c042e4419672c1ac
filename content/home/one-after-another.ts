import * as asyncio from "asyncio";

async function ask(station: string, seconds: number) {
  console.log(`asking ${station}`);
  await asyncio.sleep(seconds); // the answer is coming
  console.log(`${station} answers`);
}

async function main() {
  await ask("Oslo", 2);
  await ask("Lima", 1);
  await ask("Perth", 1.5);
  console.log("all stations have answered");
}

asyncio.run(main());
