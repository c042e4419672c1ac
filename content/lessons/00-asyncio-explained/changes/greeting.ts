import * as asyncio from "asyncio";

async function main() {
  console.log("The page works.");
  await asyncio.sleep(1);
  console.log("One second has passed.");
  await asyncio.sleep(2);
  console.log("Three seconds have passed.");
}

asyncio.run(main());
