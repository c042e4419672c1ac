import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>(1);
  try {
    queue.getNowait();
  } catch (error) {
    console.log(error);
  }
  queue.putNowait("item");
  try {
    queue.putNowait("too many");
  } catch (error) {
    console.log(error);
  }
  console.log(queue.getNowait());
}

asyncio.run(main());
