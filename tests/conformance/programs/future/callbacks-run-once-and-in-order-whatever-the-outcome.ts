import * as asyncio from "asyncio";

function report(future: asyncio.Future<unknown>) {
  console.log(future.cancelled() ? "cancelled" : ((future.exception() as Error | null)?.message ?? future.result()));
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const futures = [1, 2, 3].map(() => loop.createFuture<unknown>());
  for (const future of futures) future.addDoneCallback(report);
  futures[2]!.cancel();
  futures[0]!.setResult("result");
  futures[1]!.setException(new asyncio.ValueError("exception"));
  console.log("all done");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}

asyncio.run(main());
