import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<number>(2);

  async function produce() {
    for (let i = 0; i < 5; i++) {
      await queue.put(i);
      console.log("put", i, asyncio.getRunningLoop().time());
    }
  }

  const task = asyncio.createTask(produce());
  for (let i = 0; i < 5; i++) {
    await asyncio.sleep(1);
    console.log("got", await queue.get(), Number(queue.full()));
  }
  await task;
}

asyncio.run(main());
