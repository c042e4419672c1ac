import * as asyncio from "asyncio";

function fail() {
  throw new asyncio.ValueError("in the thread");
}

async function main() {
  try {
    await asyncio.toThread(fail);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
