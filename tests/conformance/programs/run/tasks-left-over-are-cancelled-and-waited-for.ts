import * as asyncio from "asyncio";

async function background(name: string) {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log(name, "cleans up");
    await asyncio.sleep(1);
    console.log(name, "is done");
  }
}

async function main() {
  for (const name of "ab") asyncio.createTask(background(name));
  await asyncio.sleep(0);
  console.log("main ends");
}

asyncio.run(main());
