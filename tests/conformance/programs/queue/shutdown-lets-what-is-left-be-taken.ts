import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<number>();
  queue.putNowait(1);
  queue.putNowait(2);
  queue.shutdown();
  try {
    queue.putNowait(3);
  } catch (error) {
    console.log(error);
  }
  console.log(await queue.get(), await queue.get());
  try {
    await queue.get();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
