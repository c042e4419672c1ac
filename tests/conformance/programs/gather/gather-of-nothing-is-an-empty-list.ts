import * as asyncio from "asyncio";

async function main() {
  console.log(await asyncio.gather());
}

asyncio.run(main());
