import * as asyncio from "asyncio";

async function load(table: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      console.log(`${table}: cancelled, a sibling failed`);
    }
    throw error;
  }
  if (table === "prices") {
    throw new asyncio.ValueError(
      "prices: line 7 is not a number",
    );
  }
  console.log(`${table}: loaded`);
}

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        group.createTask(load("customers", 1));
        group.createTask(load("prices", 2));
        group.createTask(load("orders", 3));
      },
    );
  } catch (failed) {
    if (!(failed instanceof asyncio.ExceptionGroup)) {
      throw failed;
    }
    for (const error of failed.exceptions) {
      console.log(`failed: ${(error as Error).message}`);
    }
  }
}

asyncio.run(main());
