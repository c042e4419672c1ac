import * as asyncio from "asyncio";

async function main() {
  console.log(await asyncio.sleep(0, "at once"));
  console.log(await asyncio.sleep(1, "later"));
}

asyncio.run(main());
