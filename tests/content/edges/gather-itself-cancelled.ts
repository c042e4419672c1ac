import * as asyncio from "asyncio";

async function work(name: string) {
  try {
    await asyncio.sleep(3);
  } finally {
    console.log(name, "is cancelled");
  }
}

async function allOfThem() {
  await asyncio.gather(work("first"), work("second"), { returnExceptions: true });
}

async function main() {
  const waiting = asyncio.createTask(allOfThem());
  await asyncio.sleep(1);
  waiting.cancel();
  await asyncio.wait([waiting]);
  console.log(waiting.cancelled() ? "and so is gather" : "gather went on");
}

asyncio.run(main());
