import * as asyncio from "asyncio";

async function f() {}

async function main() {
  for (const wrong of [f, 5, asyncio.getRunningLoop().createFuture()]) {
    try {
      asyncio.createTask(wrong as never);
    } catch (error) {
      console.log((error as Error).message.split(",")[0]);
    }
  }
}

asyncio.run(main());
