import * as asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture<void>();
  future.setException(asyncio.ValueError);
  console.log(future.exception());
}

asyncio.run(main());
