import * as asyncio from "asyncio";

async function main() {
  try {
    void asyncio.gather(asyncio.getRunningLoop().createFuture(), 5 as never);
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
