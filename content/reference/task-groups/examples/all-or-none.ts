import * as asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (page === "c") throw new asyncio.ValueError("no page c");
  console.log("got", page);
}

async function main() {
  try {
    await asyncio.asyncWith(
      new asyncio.TaskGroup(),
      async (group) => {
        group.createTask(fetch("a", 1));
        group.createTask(fetch("b", 3));
        group.createTask(fetch("c", 2));
      },
    );
  } catch (failed) {
    if (!(failed instanceof asyncio.ExceptionGroup))
      throw failed;
    console.log(
      "failed:",
      (failed.exceptions[0] as Error).message,
    );
  }
}

asyncio.run(main());
