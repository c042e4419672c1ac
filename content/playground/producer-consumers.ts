import * as asyncio from "asyncio";

async function produce(queue: asyncio.Queue<string>) {
  for (let number = 1; number <= 6; number++) {
    await asyncio.sleep(0.25);
    await queue.put(`job ${number}`);
  }
  await queue.join();
}

async function consume(
  name: string,
  queue: asyncio.Queue<string>,
) {
  while (true) {
    const job = await queue.get();
    console.log(`${name} takes ${job}`);
    await asyncio.sleep(1);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<string>(2);
  const workers = ["ann", "bob"].map((name) =>
    asyncio.createTask(consume(name, queue), { name }),
  );
  await produce(queue);
  for (const worker of workers) {
    worker.cancel();
  }
  await asyncio.wait(workers);
  console.log("all jobs are done");
}

asyncio.run(main());
