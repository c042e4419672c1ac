import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

function work() {
  asyncio.time.sleep(400);
  console.log("the thread ends", truth(asyncio.time.monotonic() === 400));
}

async function main() {
  void asyncio.getRunningLoop().runInExecutor(null, work);
}

void asyncio.run(main()).then(() => {
  console.log("the run has ended", truth(asyncio.time.monotonic() === 300));
});
