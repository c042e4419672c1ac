import * as asyncio from "asyncio";

const same = { job: 1 };
const queue = new asyncio.PriorityQueue<unknown>();
queue.putNowait([1, same]);
queue.putNowait([1, same]);
queue.putNowait([2, { job: 2 }]);
for (const item of [[1, { job: 3 }], "text", 5]) {
  try {
    queue.putNowait(item);
  } catch (error) {
    console.log((error as Error).name);
  }
}
