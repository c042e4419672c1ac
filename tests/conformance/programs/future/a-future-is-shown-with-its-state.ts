import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const [pending, done, failed, cancelled] = [1, 2, 3, 4].map(() => loop.createFuture<unknown>());
  done!.setResult([1, "two"]);
  failed!.setException(new asyncio.ValueError("no"));
  cancelled!.cancel();
  for (const future of [pending, done, failed, cancelled]) {
    console.log(future);
  }
  failed!.exception();
}

asyncio.run(main());
