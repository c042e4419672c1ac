import * as asyncio from "asyncio";

function work() {
  asyncio.time.sleep(3);
  console.log("the thread ends");
}

async function main() {
  void asyncio.getRunningLoop().runInExecutor(null, work);
  await asyncio.sleep(1);
  console.log("main ends");
}

void asyncio.run(main()).then(() => console.log("after the run", asyncio.time.monotonic()));
