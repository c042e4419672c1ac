import * as asyncio from "asyncio";

async function ask(station: string, seconds: number) {
  await asyncio.sleep(seconds);
  return station;
}

async function main() {
  const tasks = [
    asyncio.createTask(ask("north", 3)),
    asyncio.createTask(ask("south", 1)),
  ];
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  for (const task of done) {
    console.log("first:", task.result());
  }
  console.log("still pending:", pending.size);
  for (const coro of asyncio.asCompleted(tasks)) {
    console.log("then:", await coro);
  }
}

asyncio.run(main());
