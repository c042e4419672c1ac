import * as asyncio from "asyncio";

async function heartbeat() {
  for (;;) {
    console.log("beat");
    await asyncio.sleep(0.5);
  }
}

async function main() {
  const beating = asyncio.createTask(heartbeat());
  await asyncio.sleep(1.2);
  console.log("that is enough");
}

asyncio.run(main());
