import * as asyncio from "asyncio";

async function call(hut: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (hut === "Nera") {
      throw new asyncio.ValueError("wrong number for Nera");
    }
    console.log(`${hut} is free`);
  } finally {
    console.log(`${hut}: hung up`);
  }
}

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(2), async () => {
      await asyncio.asyncWith(
        new asyncio.TaskGroup(),
        async (calls) => {
          calls.createTask(call("Rosa", 1));
          calls.createTask(call("Nera", 0.5));
        },
      );
      console.log("all have been called");
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) {
      throw error;
    }
    console.log("the phone is needed");
  }
}

asyncio.run(main());
