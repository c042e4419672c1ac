import * as asyncio from "asyncio";

async function main() {
  const never = [1, 2, 3].map(() => asyncio.createTask(asyncio.sleep(9)));
  await asyncio.sleep(0);
  never[0]!.cancel();
  never[1]!.cancel("");
  never[2]!.cancel("why");
  console.log(await asyncio.gather(never, { returnExceptions: true }));
  for (const task of never) {
    try {
      await task;
    } catch (error) {
      console.log(error);
    }
  }
  const future = asyncio.getRunningLoop().createFuture<void>();
  future.cancel("");
  try {
    await future;
  } catch (error) {
    console.log(error, new asyncio.CancelledError(), new asyncio.TimeoutError(), new asyncio.TimeoutError(""));
  }
  try {
    await asyncio.asyncWith(asyncio.timeout(1), async () => {
      await asyncio.sleep(2);
    });
  } catch (error) {
    console.log(error, (error as Error).cause);
  }
}

asyncio.run(main());
