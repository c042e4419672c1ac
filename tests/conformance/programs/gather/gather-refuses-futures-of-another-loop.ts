import * as asyncio from "asyncio";

async function main() {
  const other = asyncio.newEventLoop();
  const foreign = other.createFuture();
  const own = asyncio.getRunningLoop().createFuture();
  for (const futures of [[foreign], [own, foreign]]) {
    try {
      void asyncio.gather(...futures);
    } catch (error) {
      console.log(error);
    }
  }
  other.close();
}

asyncio.run(main());
