import * as asyncio from "asyncio";

let total = 0;

async function add(amount: number) {
  total += amount;
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const before = total;
  asyncio.createTask(add(7));
  console.log("no await, and the total is", total, "instead of", before);
}

asyncio.run(main());
