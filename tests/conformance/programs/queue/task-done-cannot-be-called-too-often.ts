import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<number>();
  queue.putNowait(1);
  queue.taskDone();
  try {
    queue.taskDone();
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
