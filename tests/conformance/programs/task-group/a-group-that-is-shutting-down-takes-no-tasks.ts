import * as asyncio from "asyncio";

async function fail() {
  throw new asyncio.ValueError("boom");
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.asyncWith(group, async () => {
      group.createTask(fail());
      try {
        await asyncio.sleep(10);
      } catch (error) {
        try {
          group.createTask(asyncio.sleep(0));
        } catch (refusal) {
          console.log((refusal as Error).message.split(">").at(-1));
        }
        throw error;
      }
    });
  } catch {
    console.log("done");
  }
}

asyncio.run(main());
