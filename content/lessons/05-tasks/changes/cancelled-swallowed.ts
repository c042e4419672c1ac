import * as asyncio from "asyncio";

async function bake() {
  console.log("oven on");
  try {
    await asyncio.sleep(3);
    console.log("the cake is done");
  } catch {
    console.log("never mind");
  } finally {
    console.log("oven off");
  }
}

async function main() {
  const cake = asyncio.createTask(bake());
  await asyncio.sleep(1);
  cake.cancel();
  console.log("cancel was called");
  await asyncio.wait([cake]);
  if (cake.cancelled()) {
    console.log("there is no cake");
  }
}

asyncio.run(main());
