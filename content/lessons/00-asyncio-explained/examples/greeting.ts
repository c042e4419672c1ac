import * as asyncio from "asyncio";

async function main() {
  console.log("The page works.");
  await asyncio.sleep(1);
  console.log("One second has passed.");
}

asyncio.run(main());
