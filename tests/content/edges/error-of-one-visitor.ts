import * as asyncio from "asyncio";

async function serve(visitor: number) {
  await asyncio.sleep(visitor);
  if (visitor === 2) {
    throw new Error("connection lost");
  }
  console.log("served", visitor);
}

async function serveSafely(visitor: number) {
  try {
    await serve(visitor);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log("visitor", visitor, (error as Error).message);
  }
}

async function main() {
  for (const handler of [serve, serveSafely]) {
    try {
      await asyncio.asyncWith(new asyncio.TaskGroup(), async (server) => {
        for (const visitor of [1, 2, 3]) server.createTask(handler(visitor));
      });
    } catch (error) {
      if (!(error instanceof asyncio.ExceptionGroup)) throw error;
      console.log("the whole server is gone");
    }
  }
}

asyncio.run(main());
