import * as asyncio from "asyncio";

async function work(
  name: string,
  queue: asyncio.Queue<number>,
) {
  while (true) {
    const item = await queue.get();
    await asyncio.sleep(item);
    console.log(name, "has done", item);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<number>(2);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      const workers = ["A", "B"].map((name) =>
        group.createTask(work(name, queue)),
      );
      for (const item of [3, 1, 1]) {
        await queue.put(item);
      }
      await queue.join();
      for (const worker of workers) {
        worker.cancel();
      }
    },
  );
  console.log("all done");
}

asyncio.run(main());
