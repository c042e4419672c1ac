import * as asyncio from "asyncio";

async function main() {
  console.log(await asyncio.waitFor(asyncio.sleep(1, "in time"), 2));
  console.log(await asyncio.waitFor(asyncio.sleep(1, "no limit"), null));
}

asyncio.run(main());
