import * as asyncio from "asyncio";

async function watch() {
  try {
    await asyncio.sleep(3600);
  } finally {
    console.log("stops watching");
  }
}

async function main() {
  asyncio.createTask(watch());
  await asyncio.sleep(1);
  console.log("main is done");
}

asyncio.run(main());
