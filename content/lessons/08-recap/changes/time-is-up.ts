import * as asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (page === "prices") {
      throw new asyncio.ValueError("no prices today");
    }
    console.log(`${page}: ok`);
  } finally {
    console.log(`${page}: closed`);
  }
}

async function main() {
  try {
    await asyncio.asyncWith(asyncio.timeout(2), async () => {
      await asyncio.asyncWith(
        new asyncio.TaskGroup(),
        async (requests) => {
          requests.createTask(fetch("orders", 1));
          requests.createTask(fetch("prices", 0.5));
        },
      );
      console.log("all pages fetched");
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) {
      throw error;
    }
    console.log("time is up");
  }
}

asyncio.run(main());
